package nl.meldcodewijzer.coverage;

import static nl.meldcodewijzer.coverage.CoverageExamples.BASIS;
import static nl.meldcodewijzer.coverage.CoverageExamples.EMPLOYED;
import static nl.meldcodewijzer.coverage.CoverageExamples.holding;
import static nl.meldcodewijzer.coverage.CoverageExamples.issued;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.meldcodewijzer.coverage.EmploymentFact.Assigned;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Edition;
import nl.meldcodewijzer.learning.FrameworkSlug;
import nl.meldcodewijzer.learning.Profession;
import nl.meldcodewijzer.learning.ProfessionSlug;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.UnitId;
import org.junit.jupiter.api.Test;

class CoverageRulesTest {

    private static final ProgrammeSlug OTHER = new ProgrammeSlug("ander-programma");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final UnitId NORTH = new UnitId(new UUID(0, 1));
    private static final UnitId SOUTH = new UnitId(new UUID(0, 2));

    private final CoverageRules rules = new CoverageRules(new Catalogue(
            List.of(),
            List.of(programme(BASIS), programme(OTHER)),
            List.of(profession("begeleider", BASIS), profession("arts", OTHER)),
            List.of(),
            List.of()));

    private static Programme programme(ProgrammeSlug slug) {
        return new Programme(
                slug,
                "Programma",
                "",
                new Programme.Paths(List.of(), List.of()),
                Period.ofMonths(24),
                Period.ofMonths(3),
                Period.ofMonths(2),
                Period.ofMonths(3),
                Programme.BaseDate.COMPLETION,
                null,
                "keuze",
                Programme.Recognition.NONE,
                List.of(new Edition(1, LocalDate.of(2019, 1, 1), false, Period.ZERO, "")),
                "");
    }

    private static Profession profession(String slug, ProgrammeSlug programme) {
        return new Profession(new ProfessionSlug(slug), slug, new FrameworkSlug("algemeen"), programme, List.of());
    }

    private static Assigned assigned(UnitId unit, String profession, String from, String until) {
        return new Assigned(
                unit,
                new ProfessionSlug(profession),
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until));
    }

    private CoverageRow judge(Assigned... assignments) {
        return rules.judge(
                new EmploymentFact(
                        new EmploymentId(UUID.randomUUID()),
                        "employee",
                        EMPLOYED,
                        false,
                        true,
                        holding(issued(LocalDate.of(2026, 1, 1))),
                        List.of(assignments)),
                DAY);
    }

    @Test
    void theEarliestOfSeveralAssignmentsIsTheMainOne() {
        var row = judge(assigned(SOUTH, "arts", "2025-01-01", null), assigned(NORTH, "begeleider", "2024-01-01", null));
        assertThat(row.profession()).isEqualTo(new ProfessionSlug("begeleider"));
        assertThat(row.programme()).isEqualTo(BASIS);
        assertThat(row.unit()).isEqualTo(NORTH);
        assertThat(row.units()).containsExactlyInAnyOrder(NORTH, SOUTH);
        assertThat(row.status()).isEqualTo(CoverageStatus.VALID);
    }

    @Test
    void anAssignmentThatEndedGivesWayToTheNext() {
        var row = judge(
                assigned(NORTH, "begeleider", "2024-01-01", "2026-09-30"), assigned(SOUTH, "arts", "2026-10-01", null));
        assertThat(row.programme()).isEqualTo(OTHER);
        assertThat(row.units()).containsExactly(SOUTH);
        assertThat(row.status()).isEqualTo(CoverageStatus.NONE);
    }

    @Test
    void withoutARunningAssignmentTheLastOneCounts() {
        var row = judge(
                assigned(SOUTH, "arts", "2022-01-01", "2023-12-31"),
                assigned(NORTH, "begeleider", "2024-01-01", "2026-08-31"),
                assigned(SOUTH, "arts", "2026-11-01", null));
        assertThat(row.programme()).isEqualTo(BASIS);
        assertThat(row.unit()).isEqualTo(NORTH);
    }

    @Test
    void anUnknownProfessionIsCountedAsSuch() {
        var row = judge(assigned(NORTH, "tovenaar", "2024-01-01", null));
        assertThat(row.profession()).isEqualTo(new ProfessionSlug("tovenaar"));
        assertThat(row.programme()).isEqualTo(CoverageRow.UNKNOWN_PROGRAMME);
        assertThat(row.status()).isEqualTo(CoverageStatus.NONE);
    }

    @Test
    void anEmploymentWithoutAnyAssignmentIsCountedToo() {
        var row = judge();
        assertThat(row.profession()).isEqualTo(CoverageRow.UNKNOWN_PROFESSION);
        assertThat(row.unit()).isNull();
    }

    @Test
    void aFilterByUnitLooksAtAllAssignments() {
        var coverage = new Coverage(
                DAY,
                List.of(judge(
                        assigned(NORTH, "begeleider", "2024-01-01", null),
                        assigned(SOUTH, "begeleider", "2025-01-01", null))));
        assertThat(coverage.inUnit(SOUTH).rows()).hasSize(1);
        assertThat(coverage.inUnit(new UnitId(new UUID(0, 3))).rows()).isEmpty();
        assertThat(coverage.ofProgrammes(Set.of(BASIS)).counts().valid()).isEqualTo(1);
        assertThat(coverage.ofProgrammes(Set.of(OTHER)).counts().inScope()).isZero();
    }
}
