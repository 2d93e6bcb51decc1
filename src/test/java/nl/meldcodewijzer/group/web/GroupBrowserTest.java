package nl.meldcodewijzer.group.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.browser.Axe;
import nl.meldcodewijzer.browser.BrowserTest;
import nl.meldcodewijzer.browser.Browsing;
import nl.meldcodewijzer.browser.Screen;
import nl.meldcodewijzer.site.ClockProducer;
import nl.meldcodewijzer.site.Ids;
import org.junit.jupiter.api.Test;

@BrowserTest
class GroupBrowserTest {

    @Inject
    TestSignIn signIn;

    @Inject
    TestGroups groups;

    private static void look(Page page) {
        Axe.check(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(page.viewportSize().width);
    }

    private static void follow(Page page, String link) {
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    private static void press(Page page, String button) {
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }

    @Test
    void aTeacherStartsAGroupAndAStudentJoinsByPhone(Browsing browsing) {
        var teacher = signIn.inOrganisation(signIn.organisation(), Role.TRAINER);
        var board = browsing.open(Screen.DESKTOP, teacher, "/groepen");
        look(board);
        follow(board, "Start een groep");
        board.getByLabel("Naam van de groep").fill("Dinsdag 2B");
        board.locator("main button[type=submit]").click();
        follow(board, "Opdrachten");
        look(board);
        board.getByLabel("Stap 1: signalen in kaart").check();
        board.getByLabel("Stap 2: overleggen met een deskundige").check();
        board.locator("main button[type=submit]").last().click();
        follow(board, "Code op het bord");
        look(board);
        var code = board.locator(".site-board__code").textContent();

        var phone = browsing.open(Screen.PHONE, "/groep");
        look(phone);
        phone.getByLabel("Code van de groep")
                .fill(code.toLowerCase(java.util.Locale.ROOT).replace("-", ""));
        press(phone, "Ga verder");
        look(phone);
        phone.locator("[name=name]").fill("Noor de Vries");
        phone.locator("[name=email]").fill(Ids.next() + "@toets.example");
        phone.locator("[name=password]").fill("vier losse woorden hier");
        press(phone, "Maak mijn account en doe mee");
        assertThat(phone.locator("main").textContent())
                .contains("Je zit in de groep", "Dinsdag 2B", "Stap 2: overleggen met een deskundige");
        look(phone);

        follow(board, "Terug naar de groep");
        assertThat(board.locator("table").textContent()).contains("Noor de Vries", "Nog niet begonnen");
        phone.locator("summary").last().click();
        press(phone, "Ja, ik ga uit Dinsdag 2B");
        board.reload();
        assertThat(board.locator("main").textContent()).doesNotContain("Noor de Vries");
    }

    @Test
    void theClassBookIsReadOnAPhone(Browsing browsing) {
        var classroom = groups.classroom();
        groups.task(
                classroom,
                "stap-1-signalen",
                LocalDate.now(ClockProducer.NETHERLANDS).minusDays(1));
        groups.task(
                classroom,
                "stap-2-overleggen",
                LocalDate.now(ClockProducer.NETHERLANDS).plusDays(1));
        var learner = signIn.learner();
        groups.member(classroom, learner.person(), "Noor");
        groups.member(classroom, signIn.learner().person(), "Sam");
        groups.completed(learner.person(), "stap-1-signalen", LocalDate.now(ClockProducer.NETHERLANDS));
        for (var part : new String[] {"", "/opdrachten", "/wijzigen", "/code"}) {
            look(browsing.open(Screen.PHONE, classroom.trainer(), classroom.address() + part));
        }
        var page = browsing.open(Screen.PHONE, classroom.trainer(), classroom.address());
        var label = page.locator(".site-book__label").first().boundingBox();
        var state = page.locator(".site-book .site-status").first().boundingBox();
        assertThat(state.y).isGreaterThanOrEqualTo(label.y + label.height);
        browsing.picture(page, "group");
    }

    @Test
    void theArrowKeysLeadThroughTheSlides(Browsing browsing) {
        var page = browsing.open(Screen.DESKTOP, "/modules/stap-1-signalen/bord");
        look(page);
        page.keyboard().press("ArrowRight");
        page.waitForURL("**/feiten-voor-en-tegen?dia=1");
        look(page);
        page.keyboard().press("PageDown");
        page.waitForURL("**/feiten-voor-en-tegen?dia=2");
        page.keyboard().press("ArrowLeft");
        page.waitForURL("**/feiten-voor-en-tegen?dia=1");
    }
}
