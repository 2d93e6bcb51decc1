package nl.meldcodewijzer.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.completion.Validity;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Programme;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the demo whom visitors can sign in as, employed at the demo care group.
 *
 * @param email absent for who signs in with a staff number
 * @param completedOn when this person's certificate was earned
 * @param again how many modules of the refresher were done this autumn to renew it
 */
public record DemoPersona(
        String key,
        @Nullable String email,
        String firstName,
        String lastName,
        String staffNumber,
        String profession,
        LocalDate completedOn,
        int again) {

    /** The learner whose certificate is about to end, half way to the next one. */
    public static final DemoPersona LEARNER = new DemoPersona(
            "deelnemer",
            "deelnemer@demo.example",
            "Sanne",
            "Willems",
            "20001",
            "verzorgende",
            LocalDate.of(2024, 12, 10),
            1);

    public static final DemoPersona ATTENTION_OFFICER = new DemoPersona(
            "aandachtsfunctionaris",
            "aandachtsfunctionaris@demo.example",
            "Ellen",
            "Vaessen",
            "20002",
            "verpleegkundige",
            LocalDate.of(2026, 5, 18),
            0);

    /** A colleague without e-mail: signs in with the organisation and the staff number. */
    public static final DemoPersona WITHOUT_MAIL = new DemoPersona(
            "zonder-mail", null, "Joost", "Hendriks", "20003", "helpende", LocalDate.of(2025, 11, 3), 0);

    public static final List<DemoPersona> ALL = List.of(LEARNER, ATTENTION_OFFICER, WITHOUT_MAIL);

    private static final LocalDate EMPLOYED = LocalDate.of(2019, 9, 1);
    private static final LocalDate REDONE = LocalDate.of(2026, 4, 15);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 6);

    public UUID person() {
        return DemoIds.of("account", key);
    }

    public DemoEmployment employment() {
        return new DemoEmployment(
                DemoIds.of("employment", "mergelhof/" + key),
                staffNumber,
                firstName,
                lastName,
                email,
                "employee",
                profession,
                0,
                "Team Zuid",
                EMPLOYED,
                null,
                person(),
                null);
    }

    public DemoLearning.History history(
            Programme programme, List<LearningModule> modules, List<LearningModule> refresher) {
        var validity = Validity.earned(programme, completedOn, Optional.empty());
        var certificate = new DemoLearning.Earned(person(), completedOn, validity, Provenance.EARNED_HERE);
        var first = modules.stream().map(module -> done(module, completedOn));
        var redone = modules.stream()
                .filter(module -> module.mustRedo()
                        .filter(each -> completedOn.isBefore(each.effective()))
                        .isPresent())
                .map(module -> done(module, REDONE));
        var renewed = IntStream.range(0, Math.min(again, refresher.size()))
                .mapToObj(index -> done(refresher.get(index), AUTUMN.plus(Period.ofDays(9 * index))));
        return new DemoLearning.History(
                List.of(certificate),
                java.util.stream.Stream.of(first, redone, renewed)
                        .flatMap(each -> each)
                        .toList());
    }

    private DemoLearning.Done done(LearningModule module, LocalDate day) {
        return new DemoLearning.Done(person(), module.slug().value(), DemoLearning.editionOn(module, day), day);
    }
}
