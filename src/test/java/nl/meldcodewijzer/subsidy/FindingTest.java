package nl.meldcodewijzer.subsidy;

import static nl.meldcodewijzer.statement.StatementExamples.BASIS;
import static nl.meldcodewijzer.statement.StatementExamples.CARE;
import static nl.meldcodewijzer.statement.StatementExamples.NORTH;
import static nl.meldcodewijzer.statement.StatementExamples.REFERENCE;
import static nl.meldcodewijzer.statement.StatementExamples.rows;
import static nl.meldcodewijzer.statement.StatementExamples.statement;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.meldcodewijzer.region.AuthorityCode;
import nl.meldcodewijzer.statement.store.CanonicalJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {

    private static final JudgedStatement EIGHT_OF_TEN =
            new JudgedStatement("d1", statement(rows(8, 2), List.of(), List.of()));

    private static Obligation.Term term(int percentage, boolean binding, LocalDate imposedOn) {
        return new Obligation.Term(
                new TrainedShare(BASIS, percentage, Set.of(), 0), "Verordening", "art. 4", imposedOn, binding);
    }

    private static Subject subject(Obligation.Term... terms) {
        return new Subject(
                new AgreementId(new UUID(5, 5)),
                new AuthorityCode("GM0935"),
                null,
                CARE,
                Instrument.SUBSIDY,
                "Z-2026-1",
                Set.of(NORTH),
                REFERENCE,
                List.of(terms));
    }

    /** M met, N not met, B imposed later; small letters are only monitored. */
    @ParameterizedTest
    @CsvSource({
        "M, MET",
        "N, NOT_MET",
        "MN, NOT_MET",
        "Mn, MET",
        "MM, MET",
        "m, CANNOT_JUDGE",
        "B, CANNOT_JUDGE",
        "MB, MET",
        "NB, NOT_MET",
        "b, CANNOT_JUDGE",
        "Mb, MET",
        "nm, CANNOT_JUDGE"
    })
    void oneBindingObligationThatIsNotMetDecides(String obligations, Outcome expected) {
        var terms = obligations
                .chars()
                .mapToObj(each -> switch (Character.toUpperCase(each)) {
                    case 'M' -> term(80, Character.isUpperCase(each), LocalDate.of(2026, 1, 1));
                    case 'N' -> term(81, Character.isUpperCase(each), LocalDate.of(2026, 1, 1));
                    default -> term(80, Character.isUpperCase(each), LocalDate.of(2026, 10, 2));
                })
                .toArray(Obligation.Term[]::new);
        assertThat(subject(terms).judge(EIGHT_OF_TEN).outcome()).isEqualTo(expected);
    }

    @Test
    void withoutAStatementNothingCanBeJudged() {
        var finding = subject(term(80, true, REFERENCE)).judge(null);
        assertThat(finding.outcome()).isEqualTo(Outcome.CANNOT_JUDGE);
        assertThat(finding.obligations().get(0).assessment().cause()).isEqualTo(Cause.NO_STATEMENT);
    }

    @Test
    void anObligationHoldsFromTheDayItWasImposed() {
        assertThat(subject(term(80, true, REFERENCE)).judge(EIGHT_OF_TEN).outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void withoutObligationsThereIsNothingToJudge() {
        assertThat(subject().judge(EIGHT_OF_TEN).outcome()).isEqualTo(Outcome.CANNOT_JUDGE);
    }

    @Property(tries = 200)
    void findingItAgainGivesTheSameBytes(
            @ForAll @IntRange(max = 12) int covered,
            @ForAll @IntRange(max = 12) int none,
            @ForAll @IntRange(min = 1, max = 100) int percentage) {
        var judged = new JudgedStatement("d", statement(rows(covered, none), List.of(), List.of()));
        var finding = subject(
                        term(percentage, true, REFERENCE),
                        new Obligation.Term(new OfficerAppointed(1, true), "Besluit", null, REFERENCE, false),
                        new Obligation.Term(new DocumentCurrent(Period.ofMonths(12)), "Wet", "3.3", REFERENCE, true))
                .judge(judged);
        var bytes = CanonicalJson.bytes(FindingTree.of(finding));
        var read = FindingTree.read(CanonicalJson.read(bytes));
        assertThat(read).isEqualTo(finding);
        assertThat(CanonicalJson.bytes(FindingTree.of(read.subject().judge(judged))))
                .isEqualTo(bytes);
    }

    @Test
    void theRecordNamesNoIdTimeOrSentence() {
        var tree = FindingTree.of(subject(term(80, true, REFERENCE)).judge(EIGHT_OF_TEN));
        assertThat(CanonicalJson.text(tree))
                .isEqualTo("{\"agreement\":\"00000000-0000-0005-0000-000000000005\",\"authority\":\"GM0935\","
                        + "\"caseNumber\":\"Z-2026-1\",\"evaluator\":1,\"instrument\":\"subsidy\",\"obligations\":[{"
                        + "\"article\":\"art. 4\",\"basis\":\"Verordening\",\"binding\":true,\"figures\":{\"absent\":0,"
                        + "\"behindOnChange\":0,\"counted\":10,\"covered\":8,\"expired\":0,\"grace\":0,\"missing\":2,"
                        + "\"none\":2,\"onboarding\":0,\"percentage\":80,\"renewalOpen\":0,\"unknownProfession\":0,\"valid\":8},"
                        + "\"imposedOn\":\"2026-10-01\",\"kind\":\"trained-share\",\"outcome\":\"met\",\"parameters\":{"
                        + "\"allowMissing\":0,\"countsAsCovered\":[],\"percentage\":80,\"programme\":\"meldcode-basis\"}}],"
                        + "\"organisation\":\"00000000-0000-0001-0000-000000000001\",\"outcome\":\"met\","
                        + "\"referenceDate\":\"2026-10-01\",\"statement\":{\"digest\":\"d1\",\"headcount\":10,\"kind\":\"drawn\","
                        + "\"rows\":10,\"rules\":{\"programme/meldcode-basis\":\"abc\"}},"
                        + "\"units\":[\"00000000-0000-0002-0000-000000000001\"]}");
    }

    @Test
    void whatOnlyMonitorsChangesNothing() {
        Stream.of(1, 50, 80, 81, 100).forEach(percentage -> {
            var terms = new ArrayList<>(List.of(term(80, true, REFERENCE)));
            terms.add(term(percentage, false, REFERENCE));
            assertThat(subject(terms.toArray(Obligation.Term[]::new))
                            .judge(EIGHT_OF_TEN)
                            .outcome())
                    .isEqualTo(Outcome.MET);
        });
    }
}
