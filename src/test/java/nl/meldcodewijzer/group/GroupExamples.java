package nl.meldcodewijzer.group;

import static nl.meldcodewijzer.completion.CompletionExamples.SIGNALS;
import static nl.meldcodewijzer.completion.CompletionExamples.WEIGH;
import static nl.meldcodewijzer.completion.CompletionExamples.date;
import static nl.meldcodewijzer.completion.CompletionExamples.module;
import static nl.meldcodewijzer.completion.CompletionExamples.programme;

import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.CompletionExamples;
import nl.meldcodewijzer.completion.ModuleCompletion;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Edition;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.person.PersonId;

/** Two modules, of which the first changed on 1 April 2026 so that it has to be done again, and their programme. */
final class GroupExamples {

    static final Edition REDONE = new Edition(2, date("2026-04-01"), true, Period.ofMonths(1), "nieuwe wet");

    static final Catalogue CATALOGUE = new Catalogue(
            List.of(module(SIGNALS, REDONE, CompletionExamples.FIRST), module(WEIGH, CompletionExamples.FIRST)),
            List.of(programme(Programme.BaseDate.COMPLETION)),
            List.of(),
            List.of(),
            List.of());

    static final Task SIGNALS_TASK = task(new Task.OfModule(SIGNALS));
    static final Task WEIGH_TASK = task(new Task.OfModule(WEIGH));
    static final Task BASIS_TASK = task(new Task.OfProgramme(new ProgrammeSlug("basis")));

    private GroupExamples() {}

    static Task task(Task.Subject subject) {
        return new Task(UUID.randomUUID(), subject, date("2026-12-01"), null);
    }

    static Portfolio completed(ModuleCompletion... completions) {
        return new Portfolio(List.of(completions), List.of(), Set.of());
    }

    static Portfolio certified(Certificate... certificates) {
        return new Portfolio(List.of(), List.of(certificates), Set.of());
    }

    static Portfolio started(ModuleSlug... modules) {
        return new Portfolio(List.of(), List.of(), Set.of(modules));
    }

    static Member member(String called, String joinedOn) {
        return new Member(UUID.randomUUID(), new PersonId(UUID.randomUUID()), called, date(joinedOn));
    }
}
