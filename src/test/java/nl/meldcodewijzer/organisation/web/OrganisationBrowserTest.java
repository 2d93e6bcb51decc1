package nl.meldcodewijzer.organisation.web;

import static nl.meldcodewijzer.organisation.OrganisationExamples.unit;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.browser.Axe;
import nl.meldcodewijzer.browser.BrowserTest;
import nl.meldcodewijzer.browser.Browsing;
import nl.meldcodewijzer.browser.Screen;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.Unit;
import nl.meldcodewijzer.organisation.store.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@BrowserTest
class OrganisationBrowserTest {

    private static final String FILE =
            "personeelsnummer;voornaam;achternaam;beroepsgroep;in_dienst;vestiging;soort;schoenmaat\r\n"
                    + "0101;Anna;de Vries;verpleegkundige;1-2-2024;Locatie Noord;;38\r\n"
                    + "0102;Bram;Çelik;arts;15-6-2023;Locatie Noord;zzp;42\r\n"
                    + "0103;Chantal;Wijnands-Hoogeveen;zeeman;29-2-2023;Locatie Nord;prins;39\r\n";

    @Inject
    TestSignIn signIn;

    @Inject
    Units units;

    private OrganisationId organisation;
    private TestSignIn.Visitor officer;
    private Unit north;
    private String home;

    @BeforeEach
    void anOrganisation() {
        organisation = signIn.organisation();
        north = unit(organisation, "Locatie Noord");
        QuarkusTransaction.requiringNew().run(() -> units.add(organisation, north));
        officer = signIn.inOrganisation(organisation, Role.ATTENTION_OFFICER, Role.SIGNATORY);
        home = "/organisatie/" + organisation;
    }

    @Test
    void anOfficerImportsStaffAndLooksAround(Browsing browsing) {
        for (var screen : Screen.values()) {
            var page = browsing.open(screen, officer, home + "/import");
            look(browsing, page, "import");
            page.getByLabel("Bestand")
                    .setInputFiles(new FilePayload("staf.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
            page.getByText("Bestand bekijken").click();
            look(browsing, page, "import-preview");
            if (screen == Screen.DESKTOP) {
                save(page);
                look(browsing, page, "import-done");
            }
            page.navigate(home);
            look(browsing, page, "organisation-home");
            page.navigate(home + "/medewerkers");
            look(browsing, page, "staff");
            page.getByText("de Vries, Anna").click();
            look(browsing, page, "staff-member");
            for (var deed : new String[] {"wijzigen", "corrigeren", "functie-erbij", "afwezig", "einde"}) {
                var address = page.url().replaceAll("/[a-z-]+$", "");
                page.navigate((address.matches(".*/[0-9a-f-]{36}$") ? address : page.url()) + "/" + deed);
                look(browsing, page, "staff-" + deed);
            }
            page.navigate(home + "/medewerkers/nieuw");
            page.evaluate("document.querySelector('main form').noValidate = true");
            page.getByText("Toevoegen", new Page.GetByTextOptions().setExact(true))
                    .click();
            look(browsing, page, "staff-new-wrong");
            page.navigate(home + "/activatiebrieven");
            look(browsing, page, "slips-waiting");
            page.getByText("Brieven maken").click();
            look(browsing, page, "slips");
            assertThat(page.locator(".site-slip").count()).isEqualTo(2);
        }
    }

    @Test
    void anOfficerKeepsTheOfficeInOrder(Browsing browsing) {
        for (var screen : Screen.values()) {
            var page = browsing.open(screen, officer, home + "/meldcode");
            look(browsing, page, "documents");
            page.navigate(home + "/meldcode/nieuw");
            look(browsing, page, "document-new");
            page.navigate(home + "/aandachtsfunctionarissen/nieuw");
            look(browsing, page, "officer-new");
            page.getByLabel("Naam").fill("Truus Jansen");
            save(page);
            page.navigate(home + "/contactpunten/nieuw");
            look(browsing, page, "contact-new");
            page.getByLabel("Wat zet je op de kaart?").selectOption("night");
            page.getByLabel("Wie of wat").fill("Bereikbare dienst");
            page.getByLabel("Telefoon").fill("043 123 45 67");
            save(page);
            look(browsing, page, "officers");
            page.navigate("/m/" + north.cardCode());
            look(browsing, page, "card");
        }
    }

    private static void save(Page page) {
        page.locator("main button[type=submit]").last().click();
    }

    private static void look(Browsing browsing, Page page, String name) {
        browsing.picture(page, name);
        Axe.check(page);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(name + " fits the screen")
                .isTrue();
    }
}
