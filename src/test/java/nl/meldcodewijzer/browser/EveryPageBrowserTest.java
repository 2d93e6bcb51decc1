package nl.meldcodewijzer.browser;

import jakarta.inject.Inject;
import java.util.List;
import nl.meldcodewijzer.DemoRegion;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.person.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every visitor of the demo region follows the links from the front page; each kind of page is looked at once each. */
@BrowserTest
class EveryPageBrowserTest {

    private static final PageAddresses ADDRESSES = PageAddresses.declared();

    @Inject
    DemoRegion demo;

    @Inject
    TestSignIn signIn;

    @BeforeEach
    void loadDemoRegion() {
        demo.load();
    }

    @Test
    void anybody(Browsing browsing) {
        var page = browsing.open(Screen.PHONE, "/");
        new Walk(page, ADDRESSES).from(List.of("/", "/inloggen", "/activeren"));
    }

    @Test
    void learner(Browsing browsing) {
        walk(browsing, DemoRegion.LEARNER);
    }

    @Test
    void attentionOfficer(Browsing browsing) {
        walk(browsing, DemoRegion.ATTENTION_OFFICER);
    }

    @Test
    void municipality(Browsing browsing) {
        walk(browsing, DemoRegion.MUNICIPALITY);
    }

    @Test
    void admin(Browsing browsing) {
        walk(browsing, DemoRegion.ADMIN);
    }

    @Test
    void anybodyAtNight(Browsing browsing) {
        var page = browsing.open(Screen.NIGHT, "/");
        new Walk(page, ADDRESSES).from(List.of("/", "/inloggen", "/activeren"));
    }

    @Test
    @Tag("long")
    void learnerAtNight(Browsing browsing) {
        walk(browsing, Screen.NIGHT, DemoRegion.LEARNER);
    }

    @Test
    @Tag("long")
    void attentionOfficerAtNight(Browsing browsing) {
        walk(browsing, Screen.NIGHT, DemoRegion.ATTENTION_OFFICER);
    }

    private void walk(Browsing browsing, PersonId person) {
        walk(browsing, Screen.PHONE, person);
    }

    private void walk(Browsing browsing, Screen screen, PersonId person) {
        var page = browsing.open(screen, signIn.session(person), "/");
        new Walk(page, ADDRESSES).from(List.of("/", "/mijn-gegevens"));
    }
}
