package nl.meldcodewijzer.evidence.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.TestSignIn.Visitor;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.completion.store.Certificates;
import nl.meldcodewijzer.evidence.Acceptance;
import nl.meldcodewijzer.evidence.Proof;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.organisation.ActivationCode;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.act.LinkEmployment;
import nl.meldcodewijzer.site.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two who do something about one employment at the same moment: the second one waits for the first and sees what it did. */
@ServiceTest
class AcceptAndLinkTest {

    @Inject
    TestSignIn signIn;

    @Inject
    AcceptProof acceptProof;

    @Inject
    WithdrawAcceptance withdrawAcceptance;

    @Inject
    LinkEmployment linkEmployment;

    @Inject
    Certificates certificates;

    @Inject
    Clock clock;

    private final CountDownLatch did = new CountDownLatch(1);
    private OrganisationId organisation;
    private EmploymentId employment;
    private ActivationCode code;
    private Visitor officer;
    private Visitor learner;

    @BeforeEach
    void somebodyWithAnActivationCode() {
        organisation = signIn.organisation();
        officer = signIn.inOrganisation(organisation, Role.ATTENTION_OFFICER);
        employment = signIn.employment(organisation, "0042", null);
        code = signIn.activationCode(organisation, employment);
        learner = signIn.learner();
    }

    private Acceptance acceptance() {
        var proof = new Proof(new ProgrammeSlug("meldcode-basis"), "Cursusdag", LocalDate.of(2026, 6, 1), null);
        return new Acceptance(Ids.next(), employment, Provenance.ATTENDANCE, proof, "Gezien", LocalDate.now(clock));
    }

    private void link() {
        linkEmployment.with(code, learner.person(), LocalDate.now(clock));
    }

    /** The first keeps its transaction open while the second begins. */
    private void together(Runnable first, Runnable second) throws Exception {
        Callable<Void> one = () -> {
            QuarkusTransaction.requiringNew().run(() -> {
                first.run();
                did.countDown();
                pause();
            });
            return null;
        };
        Callable<Void> other = () -> {
            assertThat(did.await(20, TimeUnit.SECONDS)).isTrue();
            QuarkusTransaction.requiringNew().run(second);
            return null;
        };
        var both = Executors.newFixedThreadPool(2);
        try {
            for (var each : both.invokeAll(List.of(one, other))) {
                each.get();
            }
        } finally {
            both.shutdownNow();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(400);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Certificate> held() {
        return QuarkusTransaction.requiringNew().call(() -> certificates.of(learner.person()));
    }

    @Test
    void whoLinksWhileAProofIsAcceptedHasTheCertificate() throws Exception {
        together(() -> acceptProof.accept(organisation, acceptance(), officer.person()), this::link);
        assertThat(held()).hasSize(1);
    }

    @Test
    void aProofThatIsAcceptedWhileSomebodyLinksGivesTheCertificate() throws Exception {
        together(this::link, () -> acceptProof.accept(organisation, acceptance(), officer.person()));
        assertThat(held()).hasSize(1);
    }

    @Test
    void whoLinksWhileAProofIsTakenBackGetsNothing() throws Exception {
        var waiting = acceptance();
        QuarkusTransaction.requiringNew().run(() -> acceptProof.accept(organisation, waiting, officer.person()));
        together(() -> takeBack(waiting.id()), this::link);
        assertThat(held()).isEmpty();
    }

    @Test
    void aProofThatIsTakenBackWhileSomebodyLinksLeavesNoValidCertificate() throws Exception {
        var waiting = acceptance();
        QuarkusTransaction.requiringNew().run(() -> acceptProof.accept(organisation, waiting, officer.person()));
        together(this::link, () -> takeBack(waiting.id()));
        assertThat(held()).hasSize(1).allSatisfy(each -> assertThat(each.revokedOn())
                .isNotNull());
    }

    private void takeBack(UUID acceptance) {
        assertThat(withdrawAcceptance.withdraw(organisation, acceptance, "Vergissing", officer.person()))
                .isTrue();
    }
}
