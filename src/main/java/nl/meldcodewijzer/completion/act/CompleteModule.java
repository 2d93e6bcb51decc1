package nl.meldcodewijzer.completion.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.CertificateId;
import nl.meldcodewijzer.completion.CertificateNumber;
import nl.meldcodewijzer.completion.Completion;
import nl.meldcodewijzer.completion.CompletionId;
import nl.meldcodewijzer.completion.ModuleCompletion;
import nl.meldcodewijzer.completion.ModuleCompletionId;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.completion.Round;
import nl.meldcodewijzer.completion.Validity;
import nl.meldcodewijzer.completion.store.Certificates;
import nl.meldcodewijzer.completion.store.ModuleCompletions;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Ids;

/** Records that somebody completed a module, and the certificate of each programme that is complete by it. */
@ApplicationScoped
public class CompleteModule {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Catalogue catalogue;
    private final ModuleCompletions moduleCompletions;
    private final Certificates certificates;
    private final AuditTrail audit;
    private final Clock clock;

    CompleteModule(
            Catalogue catalogue,
            ModuleCompletions moduleCompletions,
            Certificates certificates,
            AuditTrail audit,
            Clock clock) {
        this.catalogue = catalogue;
        this.moduleCompletions = moduleCompletions;
        this.certificates = certificates;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param module in the edition that was done, which need not be the newest
     * @param attempt that earned it
     */
    public ModuleCompletionId complete(PersonId person, LearningModule module, UUID attempt) {
        return complete(person, module, attempt, LocalDate.now(clock));
    }

    /**
     * Records a completion that turns out to be of an earlier day; a certificate that it earns is of today.
     *
     * @param completedOn today or before
     */
    public ModuleCompletionId complete(PersonId person, LearningModule module, UUID attempt, LocalDate completedOn) {
        var today = LocalDate.now(clock);
        var name = certificates.holdPerson(person);
        var completion = new ModuleCompletion(
                new ModuleCompletionId(Ids.next()),
                person,
                module.slug(),
                module.edition().number(),
                module.digest(),
                completedOn,
                Provenance.EARNED_HERE);
        moduleCompletions.add(completion, attempt);
        var portfolio = moduleCompletions.of(person);
        var earlier = certificates.of(person);
        for (var programme : catalogue.programmes()) {
            if (programme.asksFor(module.slug())) {
                certify(person, name, programme, portfolio, earlier, today);
            }
        }
        return completion.id();
    }

    private void certify(
            PersonId person,
            Optional<String> name,
            Programme programme,
            List<ModuleCompletion> portfolio,
            List<Certificate> earlier,
            LocalDate today) {
        var round = Round.current(programme, catalogue, portfolio, earlier, today);
        if (!round.isCompleteOn(today)) {
            return;
        }
        var completion = new Completion(
                new CompletionId(Ids.next()),
                person,
                programme.slug(),
                programme.edition().number(),
                programme.digest(),
                today,
                Provenance.EARNED_HERE);
        var certificate = new Certificate(
                new CertificateId(Ids.next()),
                completion.id(),
                person,
                CertificateNumber.random(RANDOM),
                programme.slug(),
                programme.edition().number(),
                today,
                today,
                Validity.earned(programme, today, Certificate.latest(earlier, programme, today)),
                Provenance.EARNED_HERE,
                name.orElse(null),
                null);
        certificates.add(new Certificates.Issued(completion, certificate));
        audit.record(person, "issue-certificate", "certificate", certificate.id(), null, null, null);
    }
}
