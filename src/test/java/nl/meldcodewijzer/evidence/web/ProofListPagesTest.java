package nl.meldcodewijzer.evidence.web;

import static nl.meldcodewijzer.TestSignIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.organisation.act.LinkEmployment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of proofs that an officer brings in at once. */
@ServiceTest
class ProofListPagesTest {

    @Inject
    TestEvidence evidence;

    @Inject
    Clock clock;

    @Inject
    LinkEmployment linkEmployment;

    @Inject
    TestSignIn signIn;

    private TestEvidence.Office office;

    @BeforeEach
    void anOrganisationWithSomebodyLinked() {
        office = evidence.office();
    }

    @Test
    void aListIsLookedAtFirstAndThenAcceptedOnce() {
        var rows = "42;1-6-2026\n999;1-6-2026";
        office.list("attendance", "Cursusdag", rows, "bekijken")
                .statusCode(200)
                .body(containsString("1 regel kan worden ingevoerd."))
                .body(containsString("Regel 2, medewerker, &quot;999&quot;"));
        assertThat(office.held(office.learner())).isEmpty();
        office.list("attendance", "Cursusdag", rows, "invoeren").statusCode(303);
        office.list("attendance", "Cursusdag", rows, "invoeren").statusCode(303);
        assertThat(office.held(office.learner())).hasSize(1).allSatisfy(each -> {
            assertThat(each.provenance()).isEqualTo(Provenance.ATTENDANCE);
            assertThat(each.completedOn()).isEqualTo(LocalDate.of(2026, 6, 1));
            assertThat(each.validity().from()).isEqualTo(LocalDate.of(2026, 6, 1));
            assertThat(each.issuedOn()).isEqualTo(LocalDate.now(clock));
        });
        var page = as(office.officer()).get(office.home()).asString();
        assertThat(page).containsOnlyOnce("Presentielijst gezien");
    }

    @Test
    void whoIsNotLinkedHasItWhenTheyLink() {
        var later = signIn.learner();
        var employment = signIn.employment(office.organisation(), "0043", null);
        office.list("imported", "Oud systeem", "0043;2026-01-15;2026-12-31", "invoeren")
                .statusCode(303);
        as(office.officer())
                .get(office.home())
                .then()
                .body(containsString("Telt mee zodra deze collega het account activeert."));
        var code = signIn.activationCode(office.organisation(), employment);
        QuarkusTransaction.requiringNew().run(() -> linkEmployment.with(code, later.person(), LocalDate.now(clock)));
        assertThat(office.held(later)).hasSize(1).allSatisfy(each -> {
            assertThat(each.provenance()).isEqualTo(Provenance.IMPORTED);
            assertThat(each.validity().until()).isEqualTo(LocalDate.of(2026, 12, 31));
        });
    }

    @Test
    void aCourseThatIsNotRecognisedIsRefused() {
        office.list("recognised-course", "Zomaar een cursus", "0042;1-6-2026", "invoeren")
                .statusCode(400)
                .body(containsString("niet erkend"));
        assertThat(office.held(office.learner())).isEmpty();
    }

    @Test
    void aFormWithMistakesComesBackWithWhatWasTyped() {
        as(office.officer())
                .multiPart("soort", "")
                .multiPart("cursus", "Mijn cursus")
                .post(office.home() + "/lijst")
                .then()
                .statusCode(400)
                .body(containsString("value=\"Mijn cursus\""))
                .body(containsString("Plak een lijst of kies een bestand."));
    }

    @Test
    void aListSaysWhatItLeftOut() {
        office.attended();
        assertThat(office.said(office.list("attendance", "Cursusdag", "0042;1-6-2026", "invoeren")))
                .contains("Er kwam niets bij. 1 bewijs was al geaccepteerd.");
        office.takeBack();
        assertThat(office.said(office.list("attendance", "Cursusdag", "0042;1-6-2026", "invoeren")))
                .contains("1 bewijs is eerder ingetrokken");
    }

    @Test
    void aLongListIsLookedAtAndApplied() {
        var rows = IntStream.range(0, 4000)
                .mapToObj(each -> "onbekend-" + each + "@zorg.example;1-6-2026;1-6-2028")
                .collect(Collectors.joining("\n", "0042;1-6-2026\n", ""));
        office.list("attendance", "Cursusdag", rows, "bekijken").statusCode(200).body(containsString("1 regel kan"));
        office.list("attendance", "Cursusdag", rows, "invoeren").statusCode(303);
        assertThat(office.held(office.learner())).hasSize(1);
    }
}
