package nl.meldcodewijzer.study.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.meldcodewijzer.study.Paper;
import nl.meldcodewijzer.study.SavedAnswer;
import nl.meldcodewijzer.study.Sitting;
import nl.meldcodewijzer.study.act.SaveAnswer;
import nl.meldcodewijzer.study.act.SaveAnswer.Outcome;
import org.jspecify.annotations.Nullable;

/** Saves what changed in a form that holds all questions, by the same protocol as one answer at a time. */
@ApplicationScoped
class SaveForm {

    /**
     * @param kept the choices that were refused, per question
     * @param problems why, per question
     */
    record Saving(Map<String, List<String>> kept, Map<String, String> problems, boolean submitted) {

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
        var bySaved = saved.stream().collect(Collectors.toMap(SavedAnswer::question, Function.identity()));
        var kept = new LinkedHashMap<String, List<String>>();
        var problems = new LinkedHashMap<String, String>();
        for (var item : sitting.paper().items()) {
            var chosen = form.chosen(item.id());
            if (!form.asks(item) || isUnchanged(bySaved.get(item.id()), chosen)) {
                continue;
            }
            var outcome = saveAnswer.save(
                    sitting.attempt().person(), sitting.attempt().id(), item.id(), chosen, form.seen(item.id()) + 1);
            if (outcome instanceof Outcome.Submitted) {
                return new Saving(Map.of(), Map.of(), true);
            }
            if (!(outcome instanceof Outcome.Saved)) {
                kept.put(item.id(), chosen);
                problems.put(item.id(), problem(item, outcome));
            }
        }
        return new Saving(kept, problems, false);
    }

    /** What the form holds beyond what is saved; it saves nothing. */
    Saving unsaved(Sitting sitting, Collection<SavedAnswer> saved, QuizForm form) {
        var bySaved = saved.stream().collect(Collectors.toMap(SavedAnswer::question, Function.identity()));
        var kept = new LinkedHashMap<String, List<String>>();
        var problems = new LinkedHashMap<String, String>();
        for (var item : sitting.paper().items()) {
            var chosen = form.chosen(item.id());
            var now = Optional.ofNullable(bySaved.get(item.id()));
            if (form.asks(item) && !isUnchanged(now.orElse(null), chosen)) {
                kept.put(item.id(), chosen);
                if (form.seen(item.id()) != now.map(SavedAnswer::sequence).orElse(0)) {
                    problems.put(item.id(), problem(item, new Outcome.Conflict(now)));
                }
            }
        }
        return new Saving(kept, problems, false);
    }

    private static boolean isUnchanged(@Nullable SavedAnswer saved, List<String> chosen) {
        return saved == null ? chosen.isEmpty() : saved.says(chosen);
    }

    private String problem(Paper.Item item, Outcome outcome) {
        if (outcome instanceof Outcome.Conflict conflict) {
            var theirs = conflict.current().map(SavedAnswer::chosen).orElse(List.of());
            return messages.conflictAt(views.texts(item, theirs));
        }
        return messages.wrongChoice();
    }
}
