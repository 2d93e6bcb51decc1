package nl.meldcodewijzer.completion.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.CertificateNumber;
import nl.meldcodewijzer.completion.MissedChange;
import nl.meldcodewijzer.completion.ModuleCompletion;
import nl.meldcodewijzer.completion.store.Certificates;
import nl.meldcodewijzer.completion.store.ModuleCompletions;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.person.PersonId;

/** Says of certificates what they are worth today; three questions to the database at most, however many they are. */
@ApplicationScoped
class CertificateChecks {

    private final Certificates certificates;
    private final ModuleCompletions completions;
    private final Catalogue catalogue;
    private final Clock clock;

    CertificateChecks(Certificates certificates, ModuleCompletions completions, Catalogue catalogue, Clock clock) {
        this.certificates = certificates;
        this.completions = completions;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The one with this number; absent when the number was never given out. */
    Optional<CheckedCertificate> find(CertificateNumber number) {
        var today = LocalDate.now(clock);
        var around = certificates.aroundNumber(number);
        return around.stream()
                .filter(each -> each.number().equals(number))
                .findFirst()
                .map(each -> CheckedCertificate.of(
                        each, around, MissedChange.of(each, catalogue, done(List.of(each), today), today), today));
    }

    /** All of a person, newest first. */
    List<CheckedCertificate> of(PersonId person) {
        var today = LocalDate.now(clock);
        var all = certificates.of(person);
        var done = done(all, today);
        return all.stream()
                .map(each -> CheckedCertificate.of(each, all, MissedChange.of(each, catalogue, done, today), today))
                .toList();
    }

    /** What their one holder completed; not looked at when none of these is valid, as then nothing is missed. */
    private List<ModuleCompletion> done(List<Certificate> certificates, LocalDate today) {
        return certificates.stream()
                .filter(each -> each.stateOn(today) == Certificate.State.VALID)
                .findFirst()
                .map(each -> completions.of(each.person()))
                .orElse(List.of());
    }
}
