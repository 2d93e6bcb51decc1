package nl.meldcodewijzer.coverage;

import static nl.meldcodewijzer.coverage.CoverageExamples.BASIS;
import static nl.meldcodewijzer.coverage.CoverageExamples.SIGNALS;
import static nl.meldcodewijzer.coverage.CoverageExamples.holding;
import static nl.meldcodewijzer.coverage.CoverageExamples.issued;
import static nl.meldcodewijzer.coverage.CoverageExamples.rule;
import static nl.meldcodewijzer.coverage.CoverageExamples.signalsTwo;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.learning.Terms;
import org.junit.jupiter.api.Test;

/** One status on every date, told a second time in the plainest way, and the order in which statuses follow each other. */
class StatusPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate CHANGED = LocalDate.of(2026, 3, 1);
    private static final LocalDate OLD_COUNTS_UNTIL = LocalDate.of(2026, 5, 31);

    private static final List<CoverageStatus> NEVER_CERTIFIED = List.of(CoverageStatus.ONBOARDING, CoverageStatus.NONE);
    private static final List<CoverageStatus> CERTIFIED = List.of(
            CoverageStatus.VALID,
            CoverageStatus.RENEWAL_OPEN,
            CoverageStatus.BEHIND_ON_CHANGE,
            CoverageStatus.GRACE,
            CoverageStatus.EXPIRED);

    private final ProgrammeRule rule = rule(signalsTwo());

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 365 * 6).map(FIRST::plusDays);
    }

    /** As they are earned and accepted: done first, issued on that day or later. */
    @Provide
    Arbitrary<CertificateFact> certificates() {
        return Combinators.combine(
                        days(),
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(0)),
                                Tuple.of(1, Arbitraries.integers().between(1, 500))),
                        Arbitraries.integers().between(0, 900),
                        Arbitraries.integers().between(0, 400).injectNull(0.8))
                .as((done, later, length, revoked) -> new CertificateFact(
                        BASIS,
                        1,
                        done.plusDays(later),
                        done,
                        done.plusDays(length),
                        revoked == null ? null : done.plusDays(later + revoked),
                        later == 0 ? Provenance.EARNED_HERE : Provenance.EXTERNAL_ACCEPTED));
    }

    @Provide
    Arbitrary<Portfolio> portfolios() {
        var modules = Combinators.combine(days(), Arbitraries.integers().between(1, 2))
                .as((day, edition) -> new ModuleFact(SIGNALS, edition, day));
        return Combinators.combine(
                        certificates().list().ofMaxSize(4), modules.list().ofMaxSize(2))
                .as(Portfolio::new);
    }

    private static boolean begun(CertificateFact each, LocalDate date) {
        return !each.issued().isAfter(date)
                && !each.from().isAfter(date)
                && (each.revoked() == null || date.isBefore(each.revoked()));
    }

    private static boolean upToDate(CertificateFact each, Portfolio portfolio, LocalDate date) {
        return !date.isAfter(OLD_COUNTS_UNTIL)
                || !each.from().isBefore(CHANGED)
                || portfolio.modules().stream()
                        .anyMatch(
                                done -> done.edition() == 2 && !done.completed().isAfter(date));
    }

    /** Each status by itself, as one would tell it to an officer; the window and grace are three and two months. */
    private Map<CoverageStatus, Boolean> toldPlainly(LocalDate employed, Portfolio portfolio, LocalDate date) {
        var held = portfolio.certificates().stream()
                .filter(each -> begun(each, date))
                .toList();
        var running = held.stream().filter(each -> !each.until().isBefore(date)).toList();
        var covered = running.stream().anyMatch(each -> upToDate(each, portfolio, date));
        var lastEnd = held.stream()
                .map(CertificateFact::until)
                .max(LocalDate::compareTo)
                .orElse(FIRST);
        var isNew = !date.isAfter(Terms.lastDay(employed, Period.ofMonths(3)));
        var inGrace = !date.isAfter(Terms.lastDay(lastEnd.plusDays(1), Period.ofMonths(2)));
        var renewable = !date.isBefore(Terms.firstDay(lastEnd, Period.ofMonths(3)));
        var told = new EnumMap<CoverageStatus, Boolean>(CoverageStatus.class);
        told.put(CoverageStatus.ONBOARDING, held.isEmpty() && isNew);
        told.put(CoverageStatus.NONE, held.isEmpty() && !isNew);
        told.put(CoverageStatus.VALID, covered && !renewable);
        told.put(CoverageStatus.RENEWAL_OPEN, covered && renewable);
        told.put(CoverageStatus.BEHIND_ON_CHANGE, !running.isEmpty() && !covered);
        told.put(CoverageStatus.GRACE, !held.isEmpty() && running.isEmpty() && inGrace);
        told.put(CoverageStatus.EXPIRED, !held.isEmpty() && running.isEmpty() && !inGrace);
        return told;
    }

    @Property
    void exactlyOneStatusHoldsOnEveryDay(
            @ForAll("portfolios") Portfolio portfolio,
            @ForAll("days") LocalDate employed,
            @ForAll("days") LocalDate date) {
        var told = toldPlainly(employed, portfolio, date);
        assertThat(told).hasSize(CoverageStatus.values().length);
        assertThat(told.values()).filteredOn(each -> each).hasSize(1);
        assertThat(told.get(rule.standing(employed, portfolio, date).status())).isTrue();
    }

    @Property
    void withoutNewFactsStatusesFollowEachOtherInOneOrder(
            @ForAll("portfolios") Portfolio portfolio, @ForAll("days") LocalDate employed) {
        var day = lastFact(portfolio, employed);
        var before = rule.standing(employed, portfolio, day).status();
        for (int i = 0; i < 100; i++) {
            day = day.plusDays(11);
            var status = rule.standing(employed, portfolio, day).status();
            assertThat(follows(status, before))
                    .as("%s after %s on %s", status, before, day)
                    .isTrue();
            before = status;
        }
    }

    private static LocalDate lastFact(Portfolio portfolio, LocalDate employed) {
        var last = employed;
        for (var each : portfolio.certificates()) {
            last = later(later(last, each.issued()), Objects.requireNonNullElse(each.revoked(), last));
        }
        for (var each : portfolio.modules()) {
            last = later(last, each.completed());
        }
        return last;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private static boolean follows(CoverageStatus status, CoverageStatus before) {
        var order = NEVER_CERTIFIED.contains(before) ? NEVER_CERTIFIED : CERTIFIED;
        return order.indexOf(status) >= order.indexOf(before);
    }

    @Property
    void whatIsAcceptedLaterNeverChangesAnEarlierDate(
            @ForAll("portfolios") Portfolio portfolio,
            @ForAll("certificates") CertificateFact accepted,
            @ForAll("days") LocalDate employed,
            @ForAll("days") LocalDate date) {
        if (accepted.issued().isAfter(date)) {
            var more = new ArrayList<>(portfolio.certificates());
            more.add(accepted);
            assertThat(rule.standing(employed, new Portfolio(more, portfolio.modules()), date))
                    .isEqualTo(rule.standing(employed, portfolio, date));
        }
    }

    @Test
    void aCorrectionOfAnEarlierFactDoesChangeIt() {
        var wrong = issued(LocalDate.of(2024, 5, 10));
        var right = issued(LocalDate.of(2024, 3, 10));
        var date = LocalDate.of(2024, 4, 1);
        assertThat(rule.standing(FIRST, holding(wrong), date).status()).isEqualTo(CoverageStatus.NONE);
        assertThat(rule.standing(FIRST, holding(right), date).status()).isEqualTo(CoverageStatus.VALID);
    }
}
