package nl.meldcodewijzer.subsidy;

import static nl.meldcodewijzer.statement.StatementExamples.BASIS;
import static nl.meldcodewijzer.statement.StatementExamples.NORTH;
import static nl.meldcodewijzer.statement.StatementExamples.SOUTH;
import static nl.meldcodewijzer.statement.StatementExamples.absent;
import static nl.meldcodewijzer.statement.StatementExamples.row;
import static nl.meldcodewijzer.statement.StatementExamples.rows;
import static nl.meldcodewijzer.statement.StatementExamples.statement;
import static nl.meldcodewijzer.statement.StatementExamples.unknownProfession;
import static nl.meldcodewijzer.subsidy.ConditionExamples.evidence;
import static nl.meldcodewijzer.subsidy.ConditionExamples.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.meldcodewijzer.coverage.CoverageStatus;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.statement.StatementBody;
import nl.meldcodewijzer.statement.StatementExamples;
import nl.meldcodewijzer.statement.StatementRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainedShareTest {

    private static StatementRow ofProgramme(String programme, CoverageStatus status) {
        var row = row(NORTH, status);
        return new StatementRow(
                row.pseudonym(),
                NORTH,
                row.profession(),
                row.kind(),
                new ProgrammeSlug(programme),
                status,
                false,
                row.provenance());
    }

    @ParameterizedTest
    @CsvSource({
        "8, 2, 80, MET", "79, 21, 80, NOT_MET", "4, 1, 80, MET", "3, 1, 80, NOT_MET", "2, 1, 66, MET",
        "2, 1, 67, NOT_MET", "1, 0, 100, MET", "0, 1, 1, NOT_MET", "99, 1, 100, NOT_MET", "199, 51, 80, NOT_MET",
        "200, 50, 80, MET", "1, 99, 1, MET"
    })
    void sharesAreComparedAsWholeNumbers(int covered, int none, int percentage, Outcome expected) {
        var assessment = share(percentage).assess(evidence(rows(covered, none)));
        assertThat(assessment.outcome()).isEqualTo(expected);
        assertThat(assessment.figure("covered")).isEqualTo(covered);
        assertThat(assessment.figure("counted")).isEqualTo(covered + none);
        assertThat(assessment.figure("missing")).isEqualTo(none);
    }

    @Property
    void aShareIsMetExactlyWhenTheExactQuotientReachesIt(
            @ForAll @IntRange(max = 60) int covered,
            @ForAll @IntRange(max = 60) int none,
            @ForAll @IntRange(min = 1, max = 100) int percentage) {
        var assessment = share(percentage).assess(evidence(rows(covered, none)));
        if (covered + none == 0) {
            assertThat(assessment.cause()).isEqualTo(Cause.NOTHING_IN_SCOPE);
        } else {
            assertThat(assessment.outcome() == Outcome.MET)
                    .isEqualTo(BigDecimal.valueOf(100L * covered)
                                    .compareTo(BigDecimal.valueOf((long) percentage * (covered + none)))
                            >= 0);
        }
    }

    @Property
    void oneMoreTrainedNeverTurnsMetIntoNotMet(
            @ForAll @IntRange(max = 30) int covered,
            @ForAll @IntRange(min = 1, max = 30) int none,
            @ForAll @IntRange(min = 1, max = 100) int percentage) {
        if (share(percentage).assess(evidence(rows(covered, none))).outcome() == Outcome.MET) {
            assertThat(share(percentage)
                            .assess(evidence(rows(covered + 1, none - 1)))
                            .outcome())
                    .isEqualTo(Outcome.MET);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GRACE, true",
        "ONBOARDING, true",
        "BEHIND_ON_CHANGE, true",
        "GRACE, false",
        "ONBOARDING, false",
        "BEHIND_ON_CHANGE, false"
    })
    void graceOnboardingAndBehindCountOnlyWhereTheObligationSaysSo(CoverageStatus status, boolean counts) {
        var rows = List.of(row(NORTH, CoverageStatus.VALID), row(NORTH, status));
        var condition = counts ? share(100, status) : share(100);
        assertThat(condition.assess(evidence(rows)).outcome()).isEqualTo(counts ? Outcome.MET : Outcome.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"EXPIRED", "NONE", "VALID"})
    void nothingElseMayCountAsCovered(CoverageStatus status) {
        assertThatThrownBy(() -> share(80, status)).isInstanceOf(WrongParameter.class);
    }

    @Test
    void withoutAProgrammeEverybodyCountsForTheirOwn() {
        var rows = List.of(row(NORTH, CoverageStatus.VALID), ofProgramme("ander", CoverageStatus.NONE));
        var everybody = new TrainedShare(null, 50, Set.of(), 0).assess(evidence(rows));
        assertThat(everybody.figure("counted")).isEqualTo(2);
        assertThat(everybody.outcome()).isEqualTo(Outcome.MET);
        assertThat(share(50).assess(evidence(rows)).figure("counted")).isEqualTo(1);
        assertThat(new TrainedShare(null, 50, Set.of(), 0).parameters()).doesNotContainKey("programme");
    }

    @Test
    void anAgreementAboutAProgrammeCountsThoseWhoDoTheOneAfterIt() {
        var rows = List.of(row(NORTH, CoverageStatus.VALID), ofProgramme("na-basis", CoverageStatus.NONE));
        var body = statement(rows, List.of(), List.of());
        var rules = new TreeMap<>(body.rules());
        var accepting = StatementBody.accepting(new ProgrammeSlug("na-basis"), List.of(BASIS));
        rules.put(accepting.getKey(), accepting.getValue());
        var drawn = new StatementBody(
                body.organisation(),
                body.referenceDate(),
                body.kind(),
                body.headcount(),
                body.headcountSource(),
                body.complete(),
                body.units(),
                rows,
                body.documents(),
                body.officers(),
                rules);
        assertThat(share(80).assess(new Evidence(body, Set.of())).figure("counted"))
                .isEqualTo(1);
        assertThat(share(80).assess(new Evidence(drawn, Set.of())).figure("counted"))
                .isEqualTo(2);
    }

    @Test
    void anUnknownProfessionIsInDoubtAlsoWithoutAProgramme() {
        var rows = List.of(row(NORTH, CoverageStatus.VALID), unknownProfession(NORTH));
        assertThat(new TrainedShare(null, 80, Set.of(), 0)
                        .assess(evidence(rows))
                        .cause())
                .isEqualTo(Cause.UNKNOWN_PROFESSION);
    }

    @Test
    void anAllowedNumberMayAlwaysBeMissing() {
        var condition = new TrainedShare(BASIS, 80, Set.of(), 1);
        assertThat(condition.assess(evidence(rows(2, 1))).outcome()).isEqualTo(Outcome.MET);
        assertThat(condition.assess(evidence(rows(2, 2))).outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void absentStaffAreShownAndNotCounted() {
        var rows = List.of(row(NORTH, CoverageStatus.VALID), absent(NORTH, CoverageStatus.NONE));
        var assessment = share(100).assess(evidence(rows));
        assertThat(assessment.outcome()).isEqualTo(Outcome.MET);
        assertThat(assessment.figure("absent")).isEqualTo(1);
    }

    @Test
    void onlyTheUnitsOfTheAgreementCount() {
        var rows = List.of(
                row(NORTH, CoverageStatus.VALID), row(SOUTH, CoverageStatus.NONE), row(null, CoverageStatus.NONE));
        assertThat(share(100).assess(evidence(rows, NORTH)).outcome()).isEqualTo(Outcome.MET);
        assertThat(share(100).assess(evidence(rows)).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(share(100)
                        .assess(evidence(List.of(row(SOUTH, CoverageStatus.VALID)), NORTH))
                        .cause())
                .isEqualTo(Cause.NOTHING_IN_SCOPE);
    }

    @Test
    void numbersAloneCannotBeJudged() {
        var evidence = new Evidence(StatementExamples.countsOnly(), Set.of());
        assertThat(share(80).assess(evidence).cause()).isEqualTo(Cause.COUNTS_ONLY);
    }

    @ParameterizedTest
    @CsvSource({
        "9, 0, 1, 80, MET, ", // at worst 9 of 10
        "0, 9, 1, 80, NOT_MET, ", // at best 1 of 10
        "7, 2, 1, 80, CANNOT_JUDGE, UNKNOWN_PROFESSION", // 7 or 8 of 10
        "0, 0, 2, 80, CANNOT_JUDGE, UNKNOWN_PROFESSION"
    })
    void anUnknownProfessionMattersOnlyIfItCanChangeTheOutcome(
            int covered, int none, int unknown, int percentage, Outcome outcome, Cause cause) {
        var rows = new ArrayList<>(rows(covered, none));
        for (int i = 0; i < unknown; i++) {
            rows.add(unknownProfession(NORTH));
        }
        var assessment = share(percentage).assess(evidence(rows));
        assertThat(assessment.outcome()).isEqualTo(outcome);
        assertThat(assessment.cause()).isEqualTo(cause);
        assertThat(assessment.figure("unknownProfession")).isEqualTo(unknown);
    }
}
