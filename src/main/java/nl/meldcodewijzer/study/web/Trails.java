package nl.meldcodewijzer.study.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import nl.meldcodewijzer.completion.ModuleCompletion;
import nl.meldcodewijzer.completion.store.ModuleCompletions;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.study.Trail;
import nl.meldcodewijzer.study.store.LessonsRead;
import nl.meldcodewijzer.study.store.OpenAttempts;

/** Where a learner left off: two queries, however much they did. */
@ApplicationScoped
class Trails {

    private final OpenAttempts attempts;
    private final LessonsRead lessons;
    private final ModuleCompletions completions;
    private final Clock clock;

    Trails(OpenAttempts attempts, LessonsRead lessons, ModuleCompletions completions, Clock clock) {
        this.attempts = attempts;
        this.lessons = lessons;
        this.completions = completions;
        this.clock = clock;
    }

    /** One query more. */
    Trail of(PersonId person) {
        return of(person, completions.of(person));
    }

    /**
     * @param completed what the person completed, of all ages
     */
    Trail of(PersonId person, List<ModuleCompletion> completed) {
        return Trail.of(attempts.of(person), lessons.of(person), completed, clock.getZone());
    }
}
