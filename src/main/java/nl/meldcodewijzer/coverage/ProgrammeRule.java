package nl.meldcodewijzer.coverage;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Edition;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.learning.Programme.Recognition;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.learning.Terms;

/**
 * What one programme asks, and the one definition of validity: a status for every date, from facts alone.
 *
 * <p>A certificate of an accepted programme counts like one of this programme until it ends.
 *
 * <p>A fact counts from its own date, whenever it was written down; so a later fact never changes the status on an
 * earlier date, and a correction of an earlier fact does.
 */
public record ProgrammeRule(
        ProgrammeSlug programme,
        Recognition recognition,
        Period renewalWindow,
        Period grace,
        Period onboarding,
        List<MustRedo> mustRedo) {

    public ProgrammeRule {
        mustRedo = List.copyOf(mustRedo);
    }

    public static ProgrammeRule of(Programme programme, Catalogue catalogue) {
        var ofProgramme = programme.editions().stream()
                .filter(Edition::mustRedo)
                .map(edition -> new MustRedo(null, edition, Set.of(programme.slug())));
        var ofModules = programme.modules().stream()
                .map(catalogue::module)
                .flatMap(Optional::stream)
                .flatMap(module -> mustRedo(module, catalogue));
        return new ProgrammeRule(
                programme.slug(),
                programme.recognition(),
                programme.renewalWindow(),
                programme.grace(),
                programme.onboarding(),
                Stream.concat(ofProgramme, ofModules).toList());
    }

    private static Stream<MustRedo> mustRedo(LearningModule module, Catalogue catalogue) {
        var asked = catalogue.programmes().stream()
                .filter(each -> each.modules().contains(module.slug()))
                .map(Programme::slug)
                .collect(Collectors.toSet());
        return module.editions().stream()
                .filter(Edition::mustRedo)
                .map(edition -> new MustRedo(module.slug(), edition, asked));
    }

    /**
     * @param employedFrom first day of the employment
     */
    public Standing standing(LocalDate employedFrom, Portfolio portfolio, LocalDate date) {
        var begun = portfolio.certificates().stream()
                .filter(each -> counts(each) && each.begunOn(date))
                .sorted(Comparator.comparing(CertificateFact::until).reversed())
                .toList();
        if (begun.isEmpty()) {
            return !date.isAfter(Terms.lastDay(employedFrom, onboarding))
                    ? Standing.without(CoverageStatus.ONBOARDING)
                    : Standing.without(CoverageStatus.NONE);
        }
        var last = begun.get(0);
        if (!last.runsOn(date)) {
            var inGrace = !date.isAfter(Terms.lastDay(last.until().plusDays(1), grace));
            return Standing.with(inGrace ? CoverageStatus.GRACE : CoverageStatus.EXPIRED, last, last.until());
        }
        return begun.stream()
                .filter(each -> each.runsOn(date) && isUpToDate(each, portfolio, date))
                .findFirst()
                .map(counted -> valid(counted, portfolio, date))
                .orElseGet(() -> Standing.with(CoverageStatus.BEHIND_ON_CHANGE, last, last.until()));
    }

    private Standing valid(CertificateFact counted, Portfolio portfolio, LocalDate date) {
        var until = lastDay(counted, portfolio, date);
        var renewable = !date.isBefore(Terms.firstDay(until, renewalWindow));
        return Standing.with(renewable ? CoverageStatus.RENEWAL_OPEN : CoverageStatus.VALID, counted, until);
    }

    /** The end of the unbroken row of certificates: who already renewed has nothing to do. */
    private LocalDate lastDay(CertificateFact counted, Portfolio portfolio, LocalDate date) {
        var until = counted.until();
        for (var next : portfolio.certificates().stream()
                .filter(each -> counts(each) && each.standsOn(date))
                .sorted(Comparator.comparing(CertificateFact::from))
                .toList()) {
            if (!next.from().isAfter(until.plusDays(1)) && next.until().isAfter(until)) {
                until = next.until();
            }
        }
        return until;
    }

    private boolean counts(CertificateFact certificate) {
        return certificate.programme().equals(programme)
                || recognition.accepts(certificate.programme(), certificate.issued());
    }

    private boolean isUpToDate(CertificateFact certificate, Portfolio portfolio, LocalDate date) {
        return mustRedo.stream()
                .filter(each -> each.holdsOn(date))
                .allMatch(each -> each.metBy(programme, certificate, portfolio.modules(), date));
    }
}
