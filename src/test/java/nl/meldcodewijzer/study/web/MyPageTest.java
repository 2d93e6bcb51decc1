package nl.meldcodewijzer.study.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.StatementCount;
import nl.meldcodewijzer.TestRegister;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.TestSignIn.Visitor;
import nl.meldcodewijzer.completion.CertificateNumber;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.learning.Terms;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.site.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class MyPageTest {

    private static final String CARE = "meldcode-verpleging";

    @Inject
    TestSignIn signIn;

    @Inject
    TestRegister register;

    @Inject
    Catalogue catalogue;

    @Inject
    StatementCount statements;

    @Inject
    Clock clock;

    private Visitor visitor;
    private LocalDate today;

    @BeforeEach
    void someLearner() {
        visitor = signIn.learner();
        today = LocalDate.now(clock);
    }

    private RequestSpecification browser() {
        return given().cookies(visitor.cookies()).redirects().follow(false).accept(ContentType.HTML);
    }

    private String page(String address) {
        return text(browser().get(address).then().statusCode(200).extract().asString());
    }

    /** What a reader sees, so that sentences can be looked for across links. */
    private static String text(String html) {
        return html.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ").replace(" .", ".");
    }

    private void employ(String employer, String profession, LocalDate from) {
        var owner = signIn.organisation();
        register.run("update organisation set name = ? where id = ?", employer, owner.value());
        var employment = signIn.employment(owner, "1", visitor.person());
        register.run("update employment set from_date = ? where id = ?", from, employment.value());
        if (profession != null) {
            register.run(
                    "insert into assignment (id, organisation_id, employment_id, profession, from_date) values (?, ?, ?, ?, ?)",
                    Ids.next(),
                    owner.value(),
                    employment.value(),
                    profession,
                    from);
        }
    }

    private void certificate(String programme, LocalDate issued, LocalDate until) {
        var completion = Ids.next();
        register.run(
                "insert into completion (id, person_id, programme, edition, completed_on, provenance)"
                        + " values (?, ?, ?, 1, ?, 'imported')",
                completion,
                visitor.person().value(),
                programme,
                issued);
        register.run(
                "insert into certificate (id, completion_id, person_id, number, programme, edition, issued_on, valid_from,"
                        + " valid_until, provenance) values (?, ?, ?, ?, ?, 1, ?, ?, ?, 'imported')",
                Ids.next(),
                completion,
                visitor.person().value(),
                CertificateNumber.random(new Random()).canonical(),
                programme,
                issued,
                issued,
                until);
    }

    private void completed(String module, int edition, LocalDate on) {
        register.module(new TestRegister.Employed(null, visitor.person().value()), module, edition, on);
    }

    @Test
    void somebodyWithoutEmployerReadsThatNobodySeesThemAndPicksAProfession() {
        assertThat(page("/leren"))
                .contains("Welk beroep heb je?")
                .contains("Je account is niet gekoppeld aan een werkgever.")
                .contains("Alles wat je ooit deed");
    }

    @Test
    void aNewColleagueReadsWhyWhatAndUntilWhen() {
        employ("Zorg Heuvelland", "verzorgende", today.minusDays(10));
        var term = Terms.lastDay(today.minusDays(10), Period.ofMonths(3));
        var until = Terms.lastDay(today, Period.ofMonths(24));
        assertThat(page("/leren"))
                .contains("Je werkt als verzorgende bij Zorg Heuvelland. Daarbij hoort dit afwegingskader:")
                .contains("Daarom doe je dit programma: Meldcode voor verpleging en verzorging.")
                .contains("Je werkgever ziet alleen of je programma in orde is en tot wanneer.")
                .contains("Je hebt tot en met " + Dates.written(term))
                .contains("Haal je deze 8 modules, dan krijg je meteen een certificaat.")
                .contains("dan geldt het tot en met " + Dates.written(until))
                .contains("Begin met les 1")
                .contains("Weet je dit al? Begin met de toets.")
                .contains("In totaal nog 8 modules, ongeveer ");
    }

    @Test
    void aProgrammeThatTwoEmployersAskForIsShownOnce() {
        employ("Zorg Heuvelland", "verzorgende", today.minusYears(2));
        employ("Wijkzorg Geul", "verpleegkundige", today.minusYears(1));
        var page = page("/leren");
        assertThat(page)
                .contains("Je werkt als verpleegkundige bij Wijkzorg Geul.")
                .contains("Je werkt als verzorgende bij Zorg Heuvelland.")
                .contains("Ook hier doe je dit programma:")
                .contains("wat je haalt, telt voor al je werkgevers")
                .contains("Je werkgevers zien alleen");
        assertThat(page.split("0 van 8 modules klaar", -1)).hasSize(2);
    }

    @Test
    void twoProfessionsWithTheirOwnProgrammesCountSharedModulesOnce() {
        employ("Zorg Heuvelland", "verzorgende", today.minusYears(2));
        employ("Kinderopvang Zon", "pedagogisch-medewerker", today.minusYears(1));
        var first = catalogue.professionCalled("verzorgende").orElseThrow().programme();
        var second = catalogue
                .professionCalled("pedagogisch-medewerker")
                .orElseThrow()
                .programme();
        var together = List.of(first, second).stream()
                .flatMap(each -> catalogue.programme(each).orElseThrow().modules().stream())
                .distinct()
                .count();
        var page = page("/leren");
        assertThat(page)
                .contains(catalogue.programme(first).orElseThrow().title())
                .contains(catalogue.programme(second).orElseThrow().title())
                .contains("In totaal nog " + together + " modules")
                .contains("Voor welk beroep leer je nu?");
    }

    @Test
    void anEmployerWithoutProfessionOrProgrammeSaysWhomToAsk() {
        employ("Zorg Heuvelland", null, today.minusYears(2));
        employ("Wijkzorg Geul", "sterrenkijker", today.minusYears(1));
        assertThat(page("/leren"))
                .contains("Je werkt bij Zorg Heuvelland. Je beroep staat daar nog niet bij.")
                .contains("Je werkt bij Wijkzorg Geul. Voor je beroep is hier nog geen programma.")
                .contains("Welk beroep heb je?");
    }

    @Test
    void whoIsFineReadsUntilWhenAndFromWhenRenewingIsPossible() {
        employ("Zorg Heuvelland", "verzorgende", today.minusYears(2));
        certificate(CARE, today.minusMonths(6), today.plusMonths(18));
        assertThat(page("/leren"))
                .contains("Je bent bij")
                .contains("In orde tot en met " + Dates.written(today.plusMonths(18)))
                .contains("Je kunt het vernieuwen vanaf ");
    }

    @Test
    void whoMayRenewSeesTheShortRouteAndTheNewEnd() {
        employ("Zorg Heuvelland", "verzorgende", today.minusYears(3));
        certificate(CARE, today.minusMonths(23), today.plusDays(30));
        var changed = QuizClient.module(catalogue, "stap-4-wegen");
        completed("stap-4-wegen", changed.edition().number(), today.minusDays(1));
        var next = Terms.lastDay(today.plusDays(31), Period.ofMonths(24));
        assertThat(page("/leren"))
                .contains("Je kunt het nu vernieuwen.")
                .contains("Je mag de korte route doen")
                .contains("0 van 2 modules klaar")
                .contains("dan geldt het tot en met " + Dates.written(next));
    }

    @Test
    void whoIsBehindOnAChangeReadsWhatToDoAgainAndWhy() {
        employ("Zorg Heuvelland", "verzorgende", LocalDate.of(2020, 1, 1));
        var redo = QuizClient.module(catalogue, "stap-4-wegen").mustRedo().orElseThrow();
        certificate(CARE, redo.effective().minusMonths(1), today.plusMonths(12));
        assertThat(page("/leren"))
                .contains("Er is iets belangrijks veranderd.")
                .contains(redo.why())
                .contains("Doe deze module opnieuw. Wat je eerder deed, tel")
                .contains(Dates.written(redo.oldCountsUntil()))
                .contains("In totaal nog 1 module,");
    }

    @Test
    void whoIsInGraceReadsWhatThatMeansAndWhoIsPastItStartsOver() {
        employ("Zorg Heuvelland", "verzorgende", today.minusYears(3));
        certificate(CARE, today.minusMonths(25), today.minusDays(10));
        assertThat(page("/leren")).contains("Je hebt hersteltijd tot en met ").contains("Hersteltijd is extra tijd");
        visitor = signIn.learner();
        employ("Zorg Heuvelland", "verzorgende", today.minusYears(3));
        certificate(CARE, today.minusMonths(36), today.minusMonths(12));
        assertThat(page("/leren"))
                .contains("Je certificaat was geldig tot en met ")
                .contains("0 van 8 modules klaar")
                .doesNotContain("hersteltijd");
    }

    @Test
    void aSmallChangeSinceTheCertificateIsShownWithItsReason() {
        employ("Zorg Heuvelland", "verzorgende", LocalDate.of(2020, 1, 1));
        var module = catalogue.module(new ModuleSlug("stap-1-signalen")).orElseThrow();
        completed("stap-1-signalen", module.edition().number() - 1, today.minusMonths(3));
        certificate(CARE, today.minusMonths(3), today.plusMonths(21));
        assertThat(page("/leren"))
                .contains("Wat er veranderde sinds je klaar was")
                .contains("Je hoeft hiervoor niets opnieuw te doen.");
    }

    @Test
    void anOpenAttemptGoesOnWithTheNumberOfAnswers() {
        employ("Zorg Heuvelland", "verzorgende", today.minusYears(1));
        var client = new QuizClient(visitor);
        var attempt = client.start("stap-2-overleggen").jsonPath();
        var module = QuizClient.module(catalogue, "stap-2-overleggen");
        var questions = attempt.<String>getList("questions.id");
        client.save(attempt.getString("id"), questions.get(0), QuizClient.right(module, questions.get(0)), 1);
        client.save(attempt.getString("id"), questions.get(1), QuizClient.right(module, questions.get(1)), 1);
        register.run(
                "insert into answer (attempt_id, question, sequence, chosen) values (?, ?, 2, '[]')",
                UUID.fromString(attempt.getString("id")),
                questions.get(1)); // taken back
        assertThat(page("/leren"))
                .contains("1 van de " + questions.size() + " vragen is beantwoord")
                .contains("Verder met de toets")
                .contains("Bezig")
                .doesNotContain("Nog niet begonnen");
        assertThat(page("/leren/stap-2-overleggen")).doesNotContain("Weet je dit al?");
        assertThat(page("/leren/stap-1-signalen")).contains("Weet je dit al? Begin met de toets.");
    }

    @Test
    void aLessonOfAnEarlierRoundIsReadAgain() {
        var lesson =
                QuizClient.module(catalogue, "stap-1-signalen").lessons().get(0).slug();
        page("/leren/stap-1-signalen/les/" + lesson);
        assertThat(page("/leren/stap-1-signalen")).contains("Gelezen");
        register.run(
                "update lesson_read set read_at = current_timestamp(6) - interval 400 day where person_id = ?",
                visitor.person().value());
        completed("stap-1-signalen", 1, today.minusDays(399));
        assertThat(page("/leren/stap-1-signalen")).doesNotContain("Gelezen");
        page("/leren/stap-1-signalen/les/" + lesson);
        assertThat(page("/leren/stap-1-signalen")).contains("Gelezen");
    }

    @Test
    void thePageStaysSmallAndCostsTheSameForTwoEmployers() throws Exception {
        employ("Zorg Heuvelland", "verzorgende", today.minusYears(2));
        employ("Kinderopvang Zon", "pedagogisch-medewerker", today.minusYears(1));
        // who it is, employments, completions, certificates, open attempts and lessons read
        assertThat(statements.during(() -> browser().get("/leren"))).isEqualTo(6);
        var html = browser().get("/leren").asString();
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(30_000);
    }

    @Test
    void allThatSomebodyDidStandsInTheirHistory() {
        var client = new QuizClient(visitor);
        var lesson =
                QuizClient.module(catalogue, "stap-1-signalen").lessons().get(0).slug();
        page("/leren/stap-1-signalen/les/" + lesson);
        var attempt = client.start("stap-1-signalen").jsonPath().getString("id");
        client.submit(attempt).then().statusCode(200);
        client.pass(catalogue, "stap-1-signalen");
        client.start("stap-0-basishouding");
        certificate(CARE, LocalDate.of(2023, 5, 1), LocalDate.of(2025, 4, 30));
        var html = browser().get("/leren/geschiedenis").asString();
        assertThat(html).contains("href=\"/leren/stap-1-signalen/toets/" + attempt + "\"");
        assertThat(text(html))
                .contains("nog niet geslaagd, 0 van ")
                .contains("geslaagd, ")
                .contains("Module gehaald: Stap 1: signalen in kaart")
                .contains("1 les gelezen: Stap 1: signalen in kaart")
                .contains("nog niet ingeleverd")
                .contains("Programma gehaald: Meldcode voor verpleging en verzorging")
                .contains("geldig van 1 mei 2023 tot en met 30 april 2025")
                .contains("eerder, overgenomen uit een andere administratie");
        assertThat(page("/leren/stap-1-signalen/toets/" + attempt)).contains("Niet beantwoord");
        assertThat(page("/leren/geschiedenis?jaar=2023"))
                .contains("Programma gehaald")
                .doesNotContain("Module gehaald");
        assertThat(page("/leren/geschiedenis?jaar=1999&pagina=7")).contains("In 1999 deed je hier niets.");
        assertThat(page("/leren/geschiedenis?jaar=x&pagina=-3")).contains("Module gehaald");
    }

    @Test
    void historyIsForTheLearnerOnly() {
        new QuizClient(visitor).pass(catalogue, "stap-1-signalen");
        visitor = signIn.learner();
        assertThat(page("/leren/geschiedenis")).contains("Je hebt hier nog niets gedaan.");
        given().redirects().follow(false).get("/leren/geschiedenis").then().statusCode(303);
    }

    @Test
    void historyIsAFileForASpreadsheet() {
        completed("stap-1-signalen", 1, LocalDate.of(2024, 3, 1));
        completed("verdwenen-module", 1, LocalDate.of(2023, 3, 1));
        var answer = given().cookies(visitor.cookies()).get("/leren/geschiedenis/geschiedenis.csv");
        answer.then().statusCode(200).contentType("text/csv;charset=UTF-8");
        assertThat(answer.asString())
                .contains("datum;wat;titel;editie;uitslag;hoe_behaald;adres\r\n")
                .contains("2024-03-01;Module gehaald;Stap 1: signalen in kaart;1;;hier, met een toets;\r\n")
                .contains("2023-03-01;Module gehaald;verdwenen-module;1;");
        assertThat(browser()
                        .get("/leren/geschiedenis/geschiedenis.csv?jaar=2024")
                        .asString())
                .doesNotContain("2023-03-01");
    }

    @Test
    void aThousandLinesCostNoMoreStatements() throws Exception {
        for (int i = 0; i < 1_000; i++) {
            completed("stap-1-signalen", 1, LocalDate.of(2020, 1, 1).plusDays(i));
        }
        // who it is, certificates, completions, attempts, lessons
        assertThat(statements.during(() -> browser().get("/leren/geschiedenis")))
                .isEqualTo(5);
        assertThat(page("/leren/geschiedenis?pagina=10"))
                .contains("Pagina 10 van 10")
                .contains("1 januari 2020");
        assertThat(page("/leren/geschiedenis?pagina=11")).contains("Pagina 10 van 10");
    }
}
