package nl.meldcodewijzer.subsidy;

import static nl.meldcodewijzer.subsidy.TestSubsidies.HOME;
import static nl.meldcodewijzer.subsidy.TestSubsidies.get;
import static nl.meldcodewijzer.subsidy.TestSubsidies.post;
import static nl.meldcodewijzer.subsidy.TestSubsidies.sentOnTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.Map;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.subsidy.TestSubsidies.Subsidised;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an officer does for all agreements at once. */
@ServiceTest
class AllAgreementsPagesTest {

    @Inject
    TestSubsidies subsidies;

    @Inject
    TestSignIn signIn;

    private Subsidised care;

    @BeforeEach
    void anOfficerAndAnOrganisation() {
        care = subsidies.organisation();
    }

    @Test
    void missingStatementsAreAskedForAllAtOnce() {
        var agreement = care.agreement();
        get(care.officer(), HOME + "/controles?peildatum=2026-10-01").body(containsString("/controles/opvragen"));
        post(care.officer(), HOME + "/controles/opvragen", Map.of("peildatum", "2026-10-01"))
                .then()
                .statusCode(303);
        get(care.officer(), agreement).body(containsString("Gevraagd op"));
        get(care.officer(), HOME + "/controles?peildatum=2026-10-01").body(not(containsString("/controles/opvragen")));
        post(care.officer(), HOME + "/controles/opvragen", Map.of("peildatum", "x"))
                .then()
                .statusCode(303);
    }

    @Test
    void theFirstPageLeadsToWhereAStatementIsAskedForAndThenSaysWhenItWas() {
        var officer = signIn.authorityOfficer("GMTESTHOME");
        var home = "/gemeente/GMTESTHOME";
        var agreement = sentOnTo(post(
                officer,
                home + "/afspraken",
                Map.of(
                        "organisatie", care.organisation().toString(),
                        "titel", "Subsidie welzijn",
                        "soort", "subsidy",
                        "verleend", "2025-01-01",
                        "vanaf", "2025-01-01",
                        "peildatum", "2026-10-01")));
        get(officer, home)
                .body(containsString("Vraag de opgave van Organisatie " + care.organisation()))
                .body(containsString(agreement + "#peildatums"));
        get(officer, agreement).body(containsString(agreement + "/opvragen"));
        post(officer, agreement + "/opvragen", Map.of("peildatum", "2026-10-01"));
        get(officer, home)
                .body(not(containsString("Vraag de opgave")))
                .body(containsString("Organisatie " + care.organisation() + "</a>: gevraagd op "))
                .body(containsString("nog niet ingediend. Bel of mail de organisatie."));
        get(officer, home + "/controles?peildatum=2026-10-01").body(containsString("Nog niet ingediend. Gevraagd op "));
    }

    @Test
    void allAgreementsAreCheckedAtOnce() {
        var agreement = care.agreement();
        post(care.officer(), HOME + "/controles", Map.of("peildatum", "2026-10-01"))
                .then()
                .statusCode(303);
        get(care.officer(), agreement).body(containsString("Niet te beoordelen"));
        post(care.officer(), HOME + "/controles", Map.of()).then().statusCode(303);
    }
}
