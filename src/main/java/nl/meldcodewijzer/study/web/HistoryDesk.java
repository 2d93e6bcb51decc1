package nl.meldcodewijzer.study.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.meldcodewijzer.completion.store.Certificates;
import nl.meldcodewijzer.completion.store.ModuleCompletions;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.study.History;
import nl.meldcodewijzer.study.store.AttemptSummaries;
import nl.meldcodewijzer.study.store.LessonsRead;

/** Collects what a learner did: four queries, however much it is. */
@ApplicationScoped
class HistoryDesk {

    private final Certificates certificates;
    private final ModuleCompletions completions;
    private final AttemptSummaries attempts;
    private final LessonsRead lessons;
    private final Clock clock;

    HistoryDesk(
            Certificates certificates,
            ModuleCompletions completions,
            AttemptSummaries attempts,
            LessonsRead lessons,
            Clock clock) {
        this.certificates = certificates;
        this.completions = completions;
        this.attempts = attempts;
        this.lessons = lessons;
        this.clock = clock;
    }

    History of(PersonId person) {
        return History.of(
                certificates.of(person),
                completions.of(person),
                attempts.of(person),
                lessons.of(person),
                clock.getZone());
    }
}
