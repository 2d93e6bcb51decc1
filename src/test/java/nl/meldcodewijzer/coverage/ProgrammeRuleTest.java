package nl.meldcodewijzer.coverage;

import static nl.meldcodewijzer.coverage.CoverageExamples.EMPLOYED;
import static nl.meldcodewijzer.coverage.CoverageExamples.editionTwo;
import static nl.meldcodewijzer.coverage.CoverageExamples.holding;
import static nl.meldcodewijzer.coverage.CoverageExamples.issued;
import static nl.meldcodewijzer.coverage.CoverageExamples.revoked;
import static nl.meldcodewijzer.coverage.CoverageExamples.rule;
import static nl.meldcodewijzer.coverage.CoverageExamples.signals;
import static nl.meldcodewijzer.coverage.CoverageExamples.signalsTwo;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeRuleTest {

    private static final LocalDate ISSUED = LocalDate.of(2024, 5, 10);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static CoverageStatus status(ProgrammeRule rule, Portfolio portfolio, String date) {
        return rule.standing(EMPLOYED, portfolio, day(date)).status();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-09, NONE",
        "2024-05-10, VALID",
        "2025-01-01, VALID",
        "2026-02-09, VALID",
        "2026-02-10, RENEWAL_OPEN",
        "2026-05-09, RENEWAL_OPEN",
        "2026-05-10, GRACE",
        "2026-07-09, GRACE",
        "2026-07-10, EXPIRED",
        "2030-01-01, EXPIRED"
    })
    void oneCertificateGoesThroughItsLife(String date, CoverageStatus expected) {
        assertThat(status(rule(), holding(issued(ISSUED)), date)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-01-31, ONBOARDING",
        "2026-01-31, 2026-04-30, ONBOARDING",
        "2026-01-31, 2026-05-01, NONE",
        "2026-01-15, 2026-04-14, ONBOARDING",
        "2026-01-15, 2026-04-15, NONE",
        "2023-11-29, 2024-02-28, ONBOARDING",
        "2023-11-29, 2024-02-29, NONE"
    })
    void newStaffHaveTheirTerm(String employed, String date, CoverageStatus expected) {
        assertThat(rule().standing(day(employed), Portfolio.EMPTY, day(date)).status())
                .isEqualTo(expected);
    }

    @Test
    void whoOnceHadACertificateIsNotNewAnyMore() {
        var standing = rule().standing(day("2026-09-01"), holding(issued(day("2020-01-01"))), day("2026-09-02"));
        assertThat(standing.status()).isEqualTo(CoverageStatus.EXPIRED);
        assertThat(standing.validUntil()).isEqualTo("2021-12-31");
    }

    @Test
    void aRevokedCertificateCountsUntilTheDayBefore() {
        var portfolio = holding(revoked(issued(ISSUED), day("2025-01-10")));
        assertThat(status(rule(), portfolio, "2025-01-09")).isEqualTo(CoverageStatus.VALID);
        assertThat(status(rule(), portfolio, "2025-01-10")).isEqualTo(CoverageStatus.NONE);
    }

    @Test
    void aCertificateOfAnotherProgrammeDoesNotCount() {
        var other = new CertificateFact(
                new ProgrammeSlug("ander"), 1, ISSUED, ISSUED, ISSUED.plusYears(2), null, Provenance.EARNED_HERE);
        assertThat(status(rule(), holding(other), "2025-01-01")).isEqualTo(CoverageStatus.NONE);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, NONE", "2024-07-01, VALID", "2024-07-02, VALID"})
    void aCertificateOfAnAcceptedProgrammeCountsWhenItWasIssuedInTime(LocalDate issuedUntil, CoverageStatus expected) {
        var before = new ProgrammeSlug("ander");
        var issued = day("2024-07-01");
        var other = new CertificateFact(before, 1, issued, issued, issued.plusYears(2), null, Provenance.EARNED_HERE);
        var accepting = new ProgrammeRule(
                CoverageExamples.BASIS,
                new Programme.Recognition(Map.of(before, issuedUntil), List.of()),
                rule().renewalWindow(),
                rule().grace(),
                rule().onboarding(),
                List.of());
        assertThat(status(accepting, holding(other), "2025-01-01")).isEqualTo(expected);
    }

    /** The module got its edition to do again on 1 March 2026, with grace until the end of May. */
    @ParameterizedTest
    @CsvSource({"true, BEHIND_ON_CHANGE", "false, VALID"})
    void anAcceptedCertificateIsBehindOnlyOnWhatItsOwnProgrammeAskedFor(boolean asked, CoverageStatus expected) {
        var before = new ProgrammeSlug("ander");
        var issued = day("2025-07-01");
        var other = new CertificateFact(before, 1, issued, issued, issued.plusYears(2), null, Provenance.EARNED_HERE);
        var both = asked ? Set.of(CoverageExamples.BASIS, before) : Set.of(CoverageExamples.BASIS);
        var accepting = new ProgrammeRule(
                CoverageExamples.BASIS,
                new Programme.Recognition(Map.of(before, issued), List.of()),
                rule().renewalWindow(),
                rule().grace(),
                rule().onboarding(),
                List.of(new MustRedo(CoverageExamples.SIGNALS, editionTwo(), both)));
        assertThat(status(accepting, holding(other), "2026-06-15")).isEqualTo(expected);
    }

    @Test
    void aCertificateIssuedLaterDoesNotCountYet() {
        var backdated = new CertificateFact(
                CoverageExamples.BASIS,
                1,
                day("2025-06-01"),
                day("2024-01-01"),
                day("2026-01-01"),
                null,
                Provenance.IMPORTED);
        assertThat(status(rule(), holding(backdated), "2025-05-31")).isEqualTo(CoverageStatus.NONE);
        assertThat(status(rule(), holding(backdated), "2025-06-01")).isEqualTo(CoverageStatus.VALID);
    }

    @Test
    void whoRenewedEarlyHasNothingToDoAtTheOldEnd() {
        var renewed = new CertificateFact(
                CoverageExamples.BASIS,
                1,
                day("2026-03-01"),
                day("2026-05-10"),
                day("2028-05-09"),
                null,
                Provenance.EARNED_HERE);
        var standing = rule().standing(EMPLOYED, holding(issued(ISSUED), renewed), day("2026-04-01"));
        assertThat(standing.status()).isEqualTo(CoverageStatus.VALID);
        assertThat(standing.validUntil()).isEqualTo("2028-05-09");
    }

    @Test
    void aGapBetweenTwoCertificatesShows() {
        var later = issued(day("2026-06-01"));
        assertThat(status(rule(), holding(issued(ISSUED), later), "2026-05-20")).isEqualTo(CoverageStatus.GRACE);
        assertThat(status(rule(), holding(issued(ISSUED), later), "2026-06-01")).isEqualTo(CoverageStatus.VALID);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, VALID", // not in effect yet
        "2026-03-01, VALID", // in effect, within grace
        "2026-05-31, VALID",
        "2026-06-01, BEHIND_ON_CHANGE",
        "2026-08-31, BEHIND_ON_CHANGE"
    })
    void anEditionToDoAgainCountsAfterItsGrace(String date, CoverageStatus expected) {
        var portfolio = holding(issued(day("2025-10-01")));
        assertThat(status(rule(signalsTwo()), portfolio, date)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2026-04-01, BEHIND_ON_CHANGE",
        "2, 2026-04-01, VALID",
        "3, 2026-04-01, VALID",
        "2, 2026-06-16, BEHIND_ON_CHANGE"
    })
    void doingTheNewEditionOfTheModuleIsEnough(int edition, String done, CoverageStatus expected) {
        var portfolio = new Portfolio(List.of(issued(day("2025-10-01"))), List.of(signals(edition, day(done))));
        assertThat(status(rule(signalsTwo()), portfolio, "2026-06-15")).isEqualTo(expected);
    }

    @Test
    void aCertificateIssuedSinceTheEditionIsUpToDate() {
        assertThat(status(rule(signalsTwo()), holding(issued(day("2026-03-01"))), "2026-07-01"))
                .isEqualTo(CoverageStatus.VALID);
        assertThat(status(rule(signalsTwo()), holding(issued(day("2026-02-28"))), "2026-07-01"))
                .isEqualTo(CoverageStatus.BEHIND_ON_CHANGE);
    }

    @Test
    void aCourseOfBeforeTheEditionIsNotUpToDateBecauseItWasAcceptedAfterIt() {
        var done = day("2025-10-01");
        var accepted = new CertificateFact(
                CoverageExamples.BASIS,
                1,
                day("2026-04-01"),
                done,
                done.plusYears(2).minusDays(1),
                null,
                Provenance.EXTERNAL_ACCEPTED);
        assertThat(status(rule(signalsTwo()), holding(accepted), "2026-05-31")).isEqualTo(CoverageStatus.VALID);
        assertThat(status(rule(signalsTwo()), holding(accepted), "2026-06-01"))
                .isEqualTo(CoverageStatus.BEHIND_ON_CHANGE);
    }

    @Test
    void anEditionOfTheProgrammeItselfCountsToo() {
        var rule = rule(new MustRedo(null, editionTwo(), Set.of(CoverageExamples.BASIS)));
        assertThat(status(rule, holding(issued(day("2025-10-01"))), "2026-07-01"))
                .isEqualTo(CoverageStatus.BEHIND_ON_CHANGE);
    }

    @Test
    void anEndedCertificateIsExpiredAndNotBehind() {
        assertThat(status(rule(signalsTwo()), holding(issued(ISSUED)), "2026-06-01"))
                .isEqualTo(CoverageStatus.GRACE);
        assertThat(status(rule(signalsTwo()), holding(issued(ISSUED)), "2026-09-01"))
                .isEqualTo(CoverageStatus.EXPIRED);
    }

    @Test
    void theStandingNamesTheCertificateItRestsOn() {
        var standing = rule().standing(EMPLOYED, holding(issued(ISSUED)), day("2025-01-01"));
        assertThat(standing).isEqualTo(new Standing(CoverageStatus.VALID, day("2026-05-09"), Provenance.EARNED_HERE));
    }
}
