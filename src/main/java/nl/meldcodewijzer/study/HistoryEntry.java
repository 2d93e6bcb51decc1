package nl.meldcodewijzer.study;

import java.time.LocalDate;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.ModuleCompletion;
import nl.meldcodewijzer.learning.ModuleSlug;

/** Something a learner once did. */
public sealed interface HistoryEntry {

    LocalDate day();

    /** A programme completed, with the certificate that proves it. */
    record ProgrammeCompleted(Certificate certificate) implements HistoryEntry {
        @Override
        public LocalDate day() {
            return certificate.completedOn();
        }
    }

    record ModuleCompleted(ModuleCompletion completion) implements HistoryEntry {
        @Override
        public LocalDate day() {
            return completion.completedOn();
        }
    }

    /**
     * A quiz handed in or begun.
     */
    record QuizTaken(AttemptSummary attempt, LocalDate day) implements HistoryEntry {}

    /** Lessons of one module read on one day. */
    record LessonsOpened(ModuleSlug module, int lessons, LocalDate day) implements HistoryEntry {}
}
