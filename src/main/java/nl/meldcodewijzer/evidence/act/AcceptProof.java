package nl.meldcodewijzer.evidence.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Optional;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.CertificateId;
import nl.meldcodewijzer.completion.CertificateNumber;
import nl.meldcodewijzer.completion.Completion;
import nl.meldcodewijzer.completion.CompletionId;
import nl.meldcodewijzer.completion.store.Certificates;
import nl.meldcodewijzer.evidence.Acceptance;
import nl.meldcodewijzer.evidence.store.Acceptances;
import nl.meldcodewijzer.evidence.store.Colleagues;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.organisation.EmploymentLinked;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Ids;

/**
 * Accepts proofs for an organisation. A person who is linked to the employment has the certificate at once, others when they
 * link it. It counts from the day of acceptance, so no earlier date changes.
 */
@ApplicationScoped
public class AcceptProof {

    /** What came of one proof. */
    public enum Outcome {
        ACCEPTED,
        /** The same was accepted before, and still stands. */
        STANDS_ALREADY,
        /** The certificate that the same proof gave was revoked. */
        TAKEN_BACK
    }

    /** What came of a list, in numbers of proofs. */
    public record Sum(int accepted, int stood, int takenBack) {}

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Comparator<Certificate> STANDING_FIRST =
            Comparator.comparing(each -> each.revokedOn() != null);

    private final Acceptances acceptances;
    private final Colleagues colleagues;
    private final Certificates certificates;
    private final Catalogue catalogue;
    private final AuditTrail audit;
    private final Clock clock;

    AcceptProof(
            Acceptances acceptances,
            Colleagues colleagues,
            Certificates certificates,
            Catalogue catalogue,
            AuditTrail audit,
            Clock clock) {
        this.acceptances = acceptances;
        this.colleagues = colleagues;
        this.certificates = certificates;
        this.catalogue = catalogue;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that were accepted before, or revoked, are left as they are. */
    public Sum acceptAll(OrganisationId owner, Collection<Acceptance> accepted, PersonId by) {
        var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
        // always in the same order, so that two lists at the same moment wait for each other
        accepted.stream()
                .sorted(Comparator.comparing(each -> each.employment().value()))
                .forEach(each -> outcomes.merge(accept(owner, each, by), 1, Integer::sum));
        return new Sum(
                outcomes.getOrDefault(Outcome.ACCEPTED, 0),
                outcomes.getOrDefault(Outcome.STANDS_ALREADY, 0),
                outcomes.getOrDefault(Outcome.TAKEN_BACK, 0));
    }

    /** Nothing changes unless the outcome is {@link Outcome#ACCEPTED}. */
    public Outcome accept(OrganisationId owner, Acceptance acceptance, PersonId by) {
        colleagues.hold(owner, acceptance.employment());
        var person = colleagues.person(owner, acceptance.employment());
        person.ifPresent(certificates::holdPerson);
        if (person.filter(each -> isRevoked(each, acceptance)).isPresent()) {
            return Outcome.TAKEN_BACK;
        }
        if (!acceptances.add(owner, acceptance, by)) {
            return Outcome.STANDS_ALREADY;
        }
        audit.record(AuditEntry.of(by, "proof-accepted", "acceptance", acceptance.id())
                .inOrganisation(owner.value())
                .because(acceptance.reason()));
        person.ifPresent(each -> prove(owner, each, acceptance));
        return Outcome.ACCEPTED;
    }

    /** What was taken back once does not come back by the same proof. */
    private boolean isRevoked(PersonId person, Acceptance acceptance) {
        return same(certificates.of(person), acceptance)
                .filter(each -> each.revokedOn() != null)
                .isPresent();
    }

    private static Optional<Certificate> same(Collection<Certificate> held, Acceptance acceptance) {
        var proof = acceptance.proof();
        return held.stream()
                .filter(each -> each.programme().equals(proof.programme()))
                .filter(each -> each.completedOn().equals(proof.completedOn()))
                .min(STANDING_FIRST);
    }

    /** What waited for the person takes effect. */
    void linked(@Observes EmploymentLinked link) {
        colleagues.hold(link.organisation(), link.employment());
        acceptances
                .waiting(link.organisation(), link.employment())
                .forEach(each -> prove(link.organisation(), link.person(), each));
    }

    private void prove(OrganisationId owner, PersonId person, Acceptance acceptance) {
        var programme = catalogue.programme(acceptance.proof().programme());
        if (programme.isEmpty()) {
            return;
        }
        var name = certificates.holdPerson(person);
        var earlier = certificates.of(person);
        acceptances.proveBy(
                owner,
                acceptance.id(),
                same(earlier, acceptance)
                        .map(Certificate::id)
                        .orElseGet(() -> issue(person, name, programme.get(), acceptance, earlier)));
    }

    private CertificateId issue(
            PersonId person,
            Optional<String> name,
            Programme programme,
            Acceptance acceptance,
            Collection<Certificate> earlier) {
        var today = LocalDate.now(clock);
        var proof = acceptance.proof();
        // a course does not teach what the programme asked only later
        var edition = programme.editionOn(proof.completedOn()).number();
        var before = earlier.stream()
                .filter(each -> !each.validity().from().isAfter(proof.completedOn()))
                .toList();
        var completion = new Completion(
                new CompletionId(Ids.next()),
                person,
                programme.slug(),
                edition,
                null,
                proof.completedOn(),
                acceptance.provenance());
        var certificate = new Certificate(
                new CertificateId(Ids.next()),
                completion.id(),
                person,
                CertificateNumber.random(RANDOM),
                programme.slug(),
                edition,
                proof.completedOn(),
                today,
                proof.validity(programme, Certificate.latest(before, programme, proof.completedOn())),
                acceptance.provenance(),
                name.orElse(null),
                null);
        certificates.add(new Certificates.Issued(completion, certificate));
        audit.record(AuditEntry.of(person, "issue-certificate", "certificate", certificate.id()));
        return certificate.id();
    }
}
