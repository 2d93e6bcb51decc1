package nl.meldcodewijzer.study.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.meldcodewijzer.learning.Given;
import nl.meldcodewijzer.learning.OrderQuestion;
import nl.meldcodewijzer.learning.ShortQuestion;
import nl.meldcodewijzer.study.Paper;
import nl.meldcodewijzer.study.SavedAnswer;
import nl.meldcodewijzer.study.Sitting;
import nl.meldcodewijzer.study.act.SaveAnswer;
import nl.meldcodewijzer.study.act.SaveAnswer.Outcome;

/** Saves what changed in a form that holds all questions, by the same protocol as one answer at a time. */
@ApplicationScoped
class SaveForm {

    /**
     * @param kept the answers that were refused, per question
     * @param problems why, per question
     * @param conflict whether another device was first, somewhere
     */
    record Saving(Map<String, Given> kept, Map<String, String> problems, boolean conflict, boolean submitted) {

        boolean allSaved() {
            return problems.isEmpty();
        }
    }

    private final SaveAnswer saveAnswer;
    private final QuizViews views;
    private final QuizMessages messages;

    SaveForm(SaveAnswer saveAnswer, QuizViews views, QuizMessages messages) {
        this.saveAnswer = saveAnswer;
        this.views = views;
        this.messages = messages;
    }

    Saving save(Sitting sitting, Collection<SavedAnswer> saved, QuizForm form) {
        var bySaved = byQuestion(saved);
        var kept = new LinkedHashMap<String, Given>();
        var problems = new LinkedHashMap<String, String>();
        var conflict = false;
        for (var item : sitting.paper().items()) {
            var now = Optional.ofNullable(bySaved.get(item.id()));
            var before = before(item, now);
            var given = form.given(item, before);
            if (!form.asks(item) || saysNothing(item, given, before)) {
                continue;
            }
            if (item.question().isStepwise()) {
                if (form.wish() != QuizForm.Wish.SAVE) {
                    kept.put(item.id(), given); // a step of a case is made by its own button only
                    continue;
                }
                if (isOld(form, item, now)) {
                    if (!isMade(form, item, before)) {
                        problems.put(item.id(), messages.stepStays());
                    }
                    continue;
                }
            }
            var outcome = saveAnswer.save(
                    sitting.attempt().person(), sitting.attempt().id(), item.id(), given, form.seen(item.id()) + 1);
            if (outcome instanceof Outcome.Submitted) {
                return new Saving(Map.of(), Map.of(), false, true);
            }
            if (!(outcome instanceof Outcome.Saved)) {
                kept.put(item.id(), given);
                problems.put(item.id(), problem(item, outcome));
                conflict |= outcome instanceof Outcome.Conflict;
            }
        }
        return new Saving(kept, problems, conflict, false);
    }

    /**
     * What the form holds beyond what is saved; it saves nothing.
     *
     * @param ever every answer that was saved: what a form holds and was saved after it, was taken up since
     */
    Saving unsaved(Sitting sitting, Collection<SavedAnswer> saved, Collection<SavedAnswer> ever, QuizForm form) {
        var bySaved = byQuestion(saved);
        var kept = new LinkedHashMap<String, Given>();
        var problems = new LinkedHashMap<String, String>();
        for (var item : sitting.paper().items()) {
            var now = Optional.ofNullable(bySaved.get(item.id()));
            var before = before(item, now);
            var given = form.given(item, before);
            if (item.question().isStepwise() && isOld(form, item, now)) {
                continue;
            }
            if (form.asks(item) && !saysNothing(item, given, before) && !isTakenUp(form, item, given, ever)) {
                kept.put(item.id(), given);
                if (form.seen(item.id()) != now.map(SavedAnswer::sequence).orElse(0)) {
                    problems.put(item.id(), problem(item, new Outcome.Conflict(now)));
                }
            }
        }
        return new Saving(kept, problems, !problems.isEmpty(), false);
    }

    private static Map<String, SavedAnswer> byQuestion(Collection<SavedAnswer> saved) {
        return saved.stream().collect(Collectors.toMap(SavedAnswer::question, Function.identity()));
    }

    private static Given before(Paper.Item item, Optional<SavedAnswer> now) {
        return now.map(SavedAnswer::given).orElse(QuestionView.nothing(item.question()));
    }

    private static boolean isTakenUp(QuizForm form, Paper.Item item, Given given, Collection<SavedAnswer> ever) {
        return ever.stream()
                .filter(each -> each.question().equals(item.id()) && each.sequence() > form.seen(item.id()))
                .anyMatch(each -> item.normal(given).equals(Optional.of(each.given())));
    }

    /** Whether a case went on since the page was made, so that what was chosen there is no choice of the step it is at. */
    private static boolean isOld(QuizForm form, Paper.Item item, Optional<SavedAnswer> now) {
        return now.filter(each -> each.sequence() != form.seen(item.id())).isPresent();
    }

    /** Whether the choice on an old page is the one that was made last: the second half of a double click. */
    private static boolean isMade(QuizForm form, Paper.Item item, Given before) {
        var chosen = form.chosen(item.id());
        return before instanceof Given.Chosen made
                && !made.options().isEmpty()
                && chosen.equals(made.options()
                        .subList(made.options().size() - 1, made.options().size()));
    }

    /** The answer that was there, or nothing where something is needed. */
    private static boolean saysNothing(Paper.Item item, Given given, Given before) {
        var normal = item.normal(given);
        return normal.map(before::equals).orElse(given.isEmpty());
    }

    private String problem(Paper.Item item, Outcome outcome) {
        if (outcome instanceof Outcome.Conflict conflict) {
            var theirs = conflict.current().map(SavedAnswer::given).orElse(QuestionView.nothing(item.question()));
            return messages.conflictAt(views.words(item, theirs));
        }
        if (outcome instanceof Outcome.StepStays) {
            return messages.stepStays();
        }
        if (item.question() instanceof OrderQuestion order) {
            return messages.wrongPlaces(order.options().size());
        }
        return item.question() instanceof ShortQuestion
                ? messages.tooManyWords(ShortQuestion.LONGEST)
                : messages.wrongChoice();
    }
}
