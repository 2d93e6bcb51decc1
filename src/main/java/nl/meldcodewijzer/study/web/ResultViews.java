package nl.meldcodewijzer.study.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.Standing;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.study.AttemptId;
import nl.meldcodewijzer.study.Submission;
import nl.meldcodewijzer.study.act.LookBack;

/** Makes the result page: how it went, and where to go from here. */
@ApplicationScoped
class ResultViews {

    private final LookBack lookBack;
    private final Standings standings;
    private final Catalogue catalogue;
    private final QuizStarts starts;
    private final ResultMessages messages;
    private final Clock clock;

    ResultViews(
            LookBack lookBack,
            Standings standings,
            Catalogue catalogue,
            QuizStarts starts,
            ResultMessages messages,
            Clock clock) {
        this.lookBack = lookBack;
        this.standings = standings;
        this.catalogue = catalogue;
        this.starts = starts;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Empty while the attempt is open; refused when it is not theirs.
     *
     * @param own the programmes of their professions; they lead on, before any other that asks for the module. Only asked for
     *     after an attempt that passed: another leads nowhere
     */
    Optional<ResultView> of(PersonId person, Supplier<List<Programme>> own, AttemptId attempt) {
        if (lookBack.sitting(person, attempt).isEmpty()) {
            throw Refusal.notFound();
        }
        return lookBack.finished(person, attempt).map(each -> view(person, own, each));
    }

    private ResultView view(PersonId person, Supplier<List<Programme>> own, LookBack.Finished finished) {
        var module = finished.sitting().module().slug();
        Optional<Standing> standing =
                finished.submission().result().passed() ? standing(person, own.get(), module) : Optional.empty();
        var next = standing.flatMap(each -> next(each, module));
        var certificate = standing.filter(each -> each.toDo().isEmpty())
                .flatMap(Standing::certificate)
                .map(Certificate::number)
                .map(each -> "/certificaat/" + each.printed());
        return new ResultView(
                finished,
                regraded(finished.submission()),
                certificate.orElse(null),
                next.orElse(null),
                catalogue
                        .module(module)
                        .filter(each -> !each.quiz().isNone())
                        .map(each -> starts.page(person, each))
                        .orElse(null),
                messages);
    }

    private Optional<Standing> standing(PersonId person, List<Programme> own, ModuleSlug module) {
        var programmes = Stream.concat(own.stream(), catalogue.programmes().stream())
                .filter(each -> each.asksFor(module))
                .limit(1)
                .toList();
        return standings.of(person, programmes, LocalDate.now(clock)).stream().findFirst();
    }

    private List<String> regraded(Submission submission) {
        var regrade = submission.regrade();
        if (regrade == null) {
            return List.of();
        }
        var on = Dates.day(regrade.regradedAt());
        return List.of(
                messages.regraded(
                        Dates.written(on),
                        submission.first().score(),
                        regrade.result().score()),
                messages.why(regrade.reason()));
    }

    private static Optional<LearningModule> next(Standing standing, ModuleSlug done) {
        return standing.toDo().stream()
                .filter(each -> !each.slug().equals(done))
                .findFirst();
    }
}
