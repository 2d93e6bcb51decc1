package nl.meldcodewijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.meldcodewijzer.DemoRegion;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.person.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Every visitor of the demo region follows the links from the front page; each kind of page is looked at once each. */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryPageBrowserTest {

    private static final PageAddresses ADDRESSES = PageAddresses.declared();
    private static final Set<String> SEEN = new TreeSet<>();

    /** Pages that no link leads to: they follow a form, or are found by a code. Each has a test of its own. */
    private static final Set<String> NOT_LINKED = Set.of();

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
        SEEN.addAll(new Walk(page, ADDRESSES).from(List.of("/", "/inloggen", "/activeren")));
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
    @Order(Integer.MAX_VALUE)
    void noPageWasLeftOut() {
        assertThat(ADDRESSES.all())
                .filteredOn(address -> !NOT_LINKED.contains(address))
                .isSubsetOf(SEEN);
    }

    private void walk(Browsing browsing, PersonId person) {
        var page = browsing.open(Screen.PHONE, signIn.session(person), "/");
        SEEN.addAll(new Walk(page, ADDRESSES).from(List.of("/", "/mijn-gegevens")));
    }
}
