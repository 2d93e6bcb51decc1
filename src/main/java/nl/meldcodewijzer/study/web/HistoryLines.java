package nl.meldcodewijzer.study.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.ModuleCompletion;
import nl.meldcodewijzer.completion.act.ProvenanceWords;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.study.AttemptSummary;
import nl.meldcodewijzer.study.HistoryEntry;
import org.jspecify.annotations.Nullable;

/** Puts what a learner did into words. */
@ApplicationScoped
class HistoryLines {

    private final Catalogue catalogue;
    private final ProvenanceWords provenances;
    private final HistoryMessages messages;

    HistoryLines(Catalogue catalogue, ProvenanceWords provenances, HistoryMessages messages) {
        this.catalogue = catalogue;
        this.provenances = provenances;
        this.messages = messages;
    }

    HistoryLine line(HistoryEntry entry) {
        if (entry instanceof HistoryEntry.ProgrammeCompleted programme) {
            return programme(programme.certificate());
        }
        if (entry instanceof HistoryEntry.ModuleCompleted module) {
            return module(module.completion());
        }
        if (entry instanceof HistoryEntry.QuizTaken quiz) {
            return quiz(quiz);
        }
        return lessons((HistoryEntry.LessonsOpened) entry);
    }

    private HistoryLine programme(Certificate certificate) {
        var validity = certificate.validity();
        var revoked = certificate.revokedOn();
        return new HistoryLine(
                certificate.completedOn(),
                messages.programme(),
                catalogue.titleOf(certificate.programme()),
                certificate.edition(),
                revoked == null
                        ? messages.valid(Dates.written(validity.from()), Dates.written(validity.until()))
                        : messages.revoked(Dates.written(revoked)),
                provenances.of(certificate.provenance()),
                "/certificaat/" + certificate.number().printed(),
                messages.toCertificate());
    }

    private HistoryLine module(ModuleCompletion completion) {
        return new HistoryLine(
                completion.completedOn(),
                messages.module(),
                title(completion.module()),
                completion.edition(),
                "",
                provenances.ofModule(completion.provenance()),
                null,
                "");
    }

    private HistoryLine quiz(HistoryEntry.QuizTaken quiz) {
        var attempt = quiz.attempt();
        return new HistoryLine(
                quiz.day(),
                messages.quiz(),
                title(attempt.module()),
                attempt.edition(),
                outcome(attempt),
                "",
                address(attempt),
                attempt.outcome().isPresent() ? messages.toResult() : messages.toQuiz());
    }

    private HistoryLine lessons(HistoryEntry.LessonsOpened opened) {
        return new HistoryLine(
                opened.day(), messages.lessons(opened.lessons()), title(opened.module()), null, "", "", null, "");
    }

    private String outcome(AttemptSummary attempt) {
        return attempt.outcome()
                .map(each -> each.passed()
                        ? messages.passed(each.score(), each.total())
                        : messages.failed(each.score(), each.total()))
                .orElse(messages.open());
    }

    /** Absent for a module that is no longer there, because its pages are not either. */
    private @Nullable String address(AttemptSummary attempt) {
        var quiz = "/leren/" + attempt.module() + "/toets";
        return catalogue.module(attempt.module()).isEmpty()
                ? null
                : attempt.outcome().map(each -> quiz + "/" + attempt.id()).orElse(quiz);
    }

    private String title(ModuleSlug module) {
        return catalogue.module(module).map(LearningModule::title).orElse(module.value());
    }
}
