package nl.meldcodewijzer.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.browser.Axe;
import nl.meldcodewijzer.browser.BrowserTest;
import nl.meldcodewijzer.browser.Browsing;
import nl.meldcodewijzer.browser.Screen;
import nl.meldcodewijzer.organisation.OrganisationExamples;
import nl.meldcodewijzer.organisation.store.Units;
import org.junit.jupiter.api.Test;

@BrowserTest
class DeskBrowserTest {

    private static final String PASSWORD = "vier losse woorden hier";

    @Inject
    TestSignIn signIn;

    @Inject
    Units units;

    @Test
    void signingInAndActivating(Browsing browsing) {
        var organisation = signIn.organisation();
        var code = signIn.activationCode(organisation, signIn.employment(organisation, "7", null));
        for (var screen : Screen.values()) {
            var page = browsing.open(screen, "/inloggen");
            look(browsing, page, "sign-in");
            page.getByLabel("E-mailadres").fill("iemand@toets.example");
            page.getByLabel("Wachtwoord").fill("verkeerd");
            page.getByText("Log in", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.getByLabel("E-mailadres").inputValue()).isEqualTo("iemand@toets.example");
            look(browsing, page, "sign-in-wrong");
            page.navigate("/inloggen?met=personeelsnummer");
            look(browsing, page, "sign-in-staff-number");
            page.navigate("/activeren");
            look(browsing, page, "activate");
            page.getByLabel("Code").fill(code.shown());
            page.getByText("Ga verder").click();
            look(browsing, page, "activate-account");
            page.getByLabel("Kies een wachtwoord").fill("kort");
            page.getByText("Maak mijn account").click();
            look(browsing, page, "activate-account-wrong");
        }
    }

    @Test
    void ownData(Browsing browsing) {
        var organisation = signIn.organisation();
        for (var screen : Screen.values()) {
            var person = signIn.withPassword(PASSWORD);
            signIn.employment(organisation, "7" + screen, person.person());
            var page = browsing.open(screen, person, "/mijn-gegevens");
            look(browsing, page, "my-data");
            page.getByLabel("Naam van de sleutel").fill("koppeling");
            page.getByText("Maak een sleutel").click();
            look(browsing, page, "my-key");
            page.navigate("/mijn-gegevens/wachtwoord");
            look(browsing, page, "my-password");
            page.navigate("/mijn-gegevens/wissen");
            look(browsing, page, "my-erasure");
            page.getByLabel("Typ je wachtwoord om te bevestigen").fill("fout");
            page.getByText("Wis mijn account", new Page.GetByTextOptions().setExact(true))
                    .click();
            look(browsing, page, "my-erasure-wrong");
        }
    }

    @Test
    void administration(Browsing browsing) {
        signIn.authority("GM0935");
        var organisation = signIn.organisation();
        var unit = OrganisationExamples.unit(organisation, "Locatie Noord");
        QuarkusTransaction.requiringNew().run(() -> units.add(organisation, unit));
        var person = signIn.inOrganisation(organisation, Role.ATTENTION_OFFICER);
        var admin = signIn.admin();
        for (var screen : Screen.values()) {
            var page = browsing.open(screen, admin, "/beheer");
            look(browsing, page, "admin");
            for (var address : new String[] {
                "organisaties?zoek=" + organisation,
                "organisaties/nieuw",
                "organisaties/" + organisation,
                "organisaties/" + organisation + "/locaties/nieuw",
                "organisaties/" + organisation + "/locaties/" + unit.id(),
                "gemeenten",
                "accounts",
                "accounts?zoek=" + person.email(),
                "accounts/nieuw",
                "accounts/" + person.person(),
                "inhoud"
            }) {
                page.navigate("/beheer/" + address);
                look(browsing, page, "admin-" + address.replaceAll("[?/].*", "") + "-" + address.length());
            }
            page.navigate("/beheer/accounts/" + person.person());
            page.getByText("Geef deze rol").click();
            look(browsing, page, "admin-grant-wrong");
        }
    }

    @Test
    void refusals(Browsing browsing) {
        for (var screen : Screen.values()) {
            var page = browsing.open(screen, signIn.learner(), "/");
            page.navigate("/beheer");
            look(browsing, page, "forbidden");
            page.navigate("/bestaat-niet");
            look(browsing, page, "not-found");
        }
    }

    private static void look(Browsing browsing, Page page, String name) {
        browsing.picture(page, name);
        Axe.check(page);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(name + " fits the screen")
                .isTrue();
    }
}
