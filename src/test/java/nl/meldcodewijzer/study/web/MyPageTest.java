package nl.meldcodewijzer.study.web;

import static nl.meldcodewijzer.study.web.TestLearners.CARE;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.StatementCount;
import nl.meldcodewijzer.TestRegister;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.learning.Terms;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.study.web.TestLearners.Learner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class MyPageTest {

    @Inject
    TestLearners learners;

    @Inject
    TestRegister register;

    @Inject
    Catalogue catalogue;

    @Inject
    StatementCount statements;

    @Inject
    Clock clock;

    private Learner learner;
    private LocalDate today;

    @BeforeEach
    void someLearner() {
        learner = learners.learner();
        today = LocalDate.now(clock);
    }

    @Test
    void somebodyWithoutEmployerReadsThatNobodySeesThemAndPicksAProfession() {
        assertThat(learner.page("/leren"))
                .contains("Welk beroep heb je?")
                .contains("Je account is niet gekoppeld aan een werkgever.")
                .contains("Alles wat je ooit deed");
    }

    @Test
    void aNewColleagueReadsWhyWhatAndUntilWhen() {
        learner.employ("Zorg Heuvelland", "verzorgende", today.minusDays(10));
        var term = Terms.lastDay(today.minusDays(10), Period.ofMonths(3));
        var until = Terms.lastDay(today, Period.ofMonths(24));
        assertThat(learner.page("/leren"))
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
        learner.employ("Zorg Heuvelland", "verzorgende", today.minusYears(2));
        learner.employ("Wijkzorg Geul", "verpleegkundige", today.minusYears(1));
        var page = learner.page("/leren");
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
        learner.employ("Zorg Heuvelland", "verzorgende", today.minusYears(2));
        learner.employ("Kinderopvang Zon", "pedagogisch-medewerker", today.minusYears(1));
        var first = catalogue.professionCalled("verzorgende").orElseThrow().programme();
        var second = catalogue
                .professionCalled("pedagogisch-medewerker")
                .orElseThrow()
                .programme();
        var together = List.of(first, second).stream()
                .flatMap(each -> catalogue.programme(each).orElseThrow().modules().stream())
                .distinct()
                .count();
        var page = learner.page("/leren");
        assertThat(page)
                .contains(catalogue.programme(first).orElseThrow().title())
                .contains(catalogue.programme(second).orElseThrow().title())
                .contains("In totaal nog " + together + " modules")
                .contains("Voor welk beroep leer je nu?");
    }

    @Test
    void anEmployerWithoutProfessionOrProgrammeSaysWhomToAsk() {
        learner.employ("Zorg Heuvelland", null, today.minusYears(2));
        learner.employ("Wijkzorg Geul", "sterrenkijker", today.minusYears(1));
        assertThat(learner.page("/leren"))
                .contains("Je werkt bij Zorg Heuvelland. Je beroep staat daar nog niet bij.")
                .contains("Je werkt bij Wijkzorg Geul. Voor je beroep is hier nog geen programma.")
                .contains("Welk beroep heb je?");
    }

    @Test
    void whoIsFineReadsUntilWhenAndFromWhenRenewingIsPossible() {
        learner.employ("Zorg Heuvelland", "verzorgende", today.minusYears(2));
        learner.certificate(CARE, today.minusMonths(6), today.plusMonths(18));
        assertThat(learner.page("/leren"))
                .contains("Je bent bij")
                .contains("In orde tot en met " + Dates.written(today.plusMonths(18)))
                .contains("Je kunt het vernieuwen vanaf ");
    }

    @Test
    void whoMayRenewSeesTheShortRouteAndTheNewEnd() {
        learner.employ("Zorg Heuvelland", "verzorgende", today.minusYears(3));
        learner.certificate(CARE, today.minusMonths(23), today.plusDays(30));
        var changed = QuizClient.module(catalogue, "stap-4-wegen");
        learner.completed("stap-4-wegen", changed.edition().number(), today.minusDays(1));
        var next = Terms.lastDay(today.plusDays(31), Period.ofMonths(24));
        assertThat(learner.page("/leren"))
                .contains("Je kunt het nu vernieuwen.")
                .contains("Je mag de korte route doen")
                .contains("0 van 2 modules klaar")
                .contains("dan geldt het tot en met " + Dates.written(next));
    }

    @Test
    void whoIsBehindOnAChangeReadsWhatToDoAgainAndWhy() {
        learner.employ("Zorg Heuvelland", "verzorgende", LocalDate.of(2020, 1, 1));
        var redo = QuizClient.module(catalogue, "stap-4-wegen").mustRedo().orElseThrow();
        learner.certificate(CARE, redo.effective().minusMonths(1), today.plusMonths(12));
        assertThat(learner.page("/leren"))
                .contains("Er is iets belangrijks veranderd.")
                .contains(redo.why())
                .contains("Doe deze module opnieuw. Wat je eerder deed, tel")
                .contains(Dates.written(redo.oldCountsUntil()))
                .contains("In totaal nog 1 module,");
    }

    @Test
    void whoIsInGraceReadsWhatThatMeansAndWhoIsPastItStartsOver() {
        learner.employ("Zorg Heuvelland", "verzorgende", today.minusYears(3));
        learner.certificate(CARE, today.minusMonths(25), today.minusDays(10));
        assertThat(learner.page("/leren"))
                .contains("Je hebt hersteltijd tot en met ")
                .contains("Hersteltijd is extra tijd");
        learner = learners.learner();
        learner.employ("Zorg Heuvelland", "verzorgende", today.minusYears(3));
        learner.certificate(CARE, today.minusMonths(36), today.minusMonths(12));
        assertThat(learner.page("/leren"))
                .contains("Je certificaat was geldig tot en met ")
                .contains("0 van 8 modules klaar")
                .doesNotContain("hersteltijd");
    }

    @Test
    void aSmallChangeSinceTheCertificateIsShownWithItsReason() {
        learner.employ("Zorg Heuvelland", "verzorgende", LocalDate.of(2020, 1, 1));
        var module = catalogue.module(new ModuleSlug("stap-1-signalen")).orElseThrow();
        learner.completed("stap-1-signalen", module.edition().number() - 1, today.minusMonths(3));
        learner.certificate(CARE, today.minusMonths(3), today.plusMonths(21));
        assertThat(learner.page("/leren"))
                .contains("Wat er veranderde sinds je klaar was")
                .contains("Je hoeft hiervoor niets opnieuw te doen.");
    }

    @Test
    void anOpenAttemptGoesOnWithTheNumberOfAnswers() {
        learner.employ("Zorg Heuvelland", "verzorgende", today.minusYears(1));
        var client = new QuizClient(learner.visitor());
        var attempt = client.start("stap-2-overleggen").jsonPath();
        var module = QuizClient.module(catalogue, "stap-2-overleggen");
        var questions = attempt.<String>getList("questions.id");
        client.save(attempt.getString("id"), questions.get(0), QuizClient.right(module, questions.get(0)), 1);
        client.save(attempt.getString("id"), questions.get(1), QuizClient.right(module, questions.get(1)), 1);
        register.run(
                "insert into answer (attempt_id, question, sequence, chosen) values (?, ?, 2, '[]')",
                UUID.fromString(attempt.getString("id")),
                questions.get(1)); // taken back
        assertThat(learner.page("/leren"))
                .contains("1 van de " + questions.size() + " vragen is beantwoord")
                .contains("Verder met de toets")
                .contains("Bezig")
                .doesNotContain("Nog niet begonnen");
        assertThat(learner.page("/leren/stap-2-overleggen")).doesNotContain("Weet je dit al?");
        assertThat(learner.page("/leren/stap-1-signalen")).contains("Weet je dit al? Begin met de toets.");
    }

    @Test
    void aLessonOfAnEarlierRoundIsReadAgain() {
        var lesson =
                QuizClient.module(catalogue, "stap-1-signalen").lessons().get(0).slug();
        learner.page("/leren/stap-1-signalen/les/" + lesson);
        assertThat(learner.page("/leren/stap-1-signalen")).contains("Gelezen");
        register.run(
                "update lesson_read set read_at = current_timestamp(6) - interval 400 day where person_id = ?",
                learner.visitor().person().value());
        learner.completed("stap-1-signalen", 1, today.minusDays(399));
        assertThat(learner.page("/leren/stap-1-signalen")).doesNotContain("Gelezen");
        learner.page("/leren/stap-1-signalen/les/" + lesson);
        assertThat(learner.page("/leren/stap-1-signalen")).contains("Gelezen");
    }

    @Test
    void thePageStaysSmallAndCostsTheSameForTwoEmployers() throws Exception {
        learner.employ("Zorg Heuvelland", "verzorgende", today.minusYears(2));
        learner.employ("Kinderopvang Zon", "pedagogisch-medewerker", today.minusYears(1));
        // who it is, employments, completions, certificates, open attempts and lessons read
        assertThat(statements.during(() -> learner.browser().get("/leren"))).isEqualTo(6);
        var html = learner.browser().get("/leren").asString();
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(30_000);
    }
}
