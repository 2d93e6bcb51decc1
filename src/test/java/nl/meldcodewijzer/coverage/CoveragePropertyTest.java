package nl.meldcodewijzer.coverage;

import static nl.meldcodewijzer.coverage.CoverageExamples.BASIS;
import static nl.meldcodewijzer.coverage.CoverageExamples.SIGNALS;
import static nl.meldcodewijzer.coverage.CoverageExamples.rule;
import static nl.meldcodewijzer.coverage.CoverageExamples.signalsTwo;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.meldcodewijzer.completion.Provenance;

class CoveragePropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 365 * 6).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<CertificateFact> certificates() {
        return Combinators.combine(
                        days(),
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.integers().between(0, 900),
                        days().injectNull(0.8),
                        Arbitraries.integers().between(1, 2))
                .as((issued, shift, length, revoked, edition) -> new CertificateFact(
                        BASIS,
                        edition,
                        issued,
                        issued.plusDays(shift),
                        issued.plusDays(shift + length),
                        revoked,
                        Provenance.EARNED_HERE));
    }

    @Provide
    Arbitrary<Portfolio> portfolios() {
        var modules = Combinators.combine(days(), Arbitraries.integers().between(1, 3))
                .as((day, edition) -> new ModuleFact(SIGNALS, edition, day));
        return Combinators.combine(
                        certificates().list().ofMaxSize(5), modules.list().ofMaxSize(3))
                .as(Portfolio::new);
    }

    /** Everything known of {@code portfolio} on the evening of {@code date}. */
    private static Portfolio asKnownOn(Portfolio portfolio, LocalDate date) {
        var certificates = new ArrayList<CertificateFact>();
        for (var each : portfolio.certificates()) {
            if (!each.issued().isAfter(date)) {
                var revoked = each.revoked() == null || each.revoked().isAfter(date) ? null : each.revoked();
                certificates.add(CoverageExamples.revoked(each, revoked));
            }
        }
        return new Portfolio(
                certificates,
                portfolio.modules().stream()
                        .filter(each -> !each.completed().isAfter(date))
                        .toList());
    }

    @Property
    void laterFactsNeverChangeAnEarlierDate(
            @ForAll("portfolios") Portfolio portfolio,
            @ForAll("days") LocalDate employed,
            @ForAll("days") LocalDate date) {
        var rule = rule(signalsTwo());
        assertThat(rule.standing(employed, portfolio, date))
                .isEqualTo(rule.standing(employed, asKnownOn(portfolio, date), date));
    }

    @Property
    void aMinorEditionChangesNobody(@ForAll("portfolios") Portfolio portfolio, @ForAll("days") LocalDate date) {
        var asked = rule(signalsTwo()).standing(FIRST, portfolio, date).status();
        var notAsked = rule().standing(FIRST, portfolio, date).status();
        if (asked != CoverageStatus.BEHIND_ON_CHANGE && !notAsked.covered()) {
            assertThat(asked).isEqualTo(notAsked);
        }
        if (asked == CoverageStatus.BEHIND_ON_CHANGE) {
            assertThat(notAsked.covered()).isTrue();
        }
    }

    @Property
    void coveredMeansACertificateThatRuns(@ForAll("portfolios") Portfolio portfolio, @ForAll("days") LocalDate date) {
        var standing = rule(signalsTwo()).standing(FIRST, portfolio, date);
        if (standing.status().covered()) {
            assertThat(standing.validUntil()).isAfterOrEqualTo(date);
            assertThat(portfolio.certificates()).anyMatch(each -> each.runsOn(date));
        }
    }

    @Property
    void theOrderOfTheFactsDoesNotMatter(@ForAll("portfolios") Portfolio portfolio, @ForAll("days") LocalDate date) {
        var turned = new ArrayList<>(portfolio.certificates());
        Collections.reverse(turned);
        var rule = rule(signalsTwo());
        assertThat(rule.standing(FIRST, new Portfolio(turned, portfolio.modules()), date)
                        .status())
                .isEqualTo(rule.standing(FIRST, portfolio, date).status());
    }

    @Property
    void theStatusesAddUpToWhoIsInScope(@ForAll("portfolios") Portfolio portfolio, @ForAll("days") LocalDate date) {
        var rows = List.of(
                CoverageRowExamples.row(rule(signalsTwo()).standing(FIRST, portfolio, date), false),
                CoverageRowExamples.row(rule().standing(date, Portfolio.EMPTY, date), false),
                CoverageRowExamples.row(rule().standing(FIRST, portfolio, date), true));
        var counts = CoverageCounts.of(rows);
        assertThat(counts.inScope()).isEqualTo(2);
        assertThat(counts.absent()).isEqualTo(1);
        var sum = 0;
        for (var status : CoverageStatus.values()) {
            sum += counts.of(status);
        }
        assertThat(sum).isEqualTo(counts.inScope());
    }
}
