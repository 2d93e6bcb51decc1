package nl.meldcodewijzer.study.web;

import static io.restassured.RestAssured.given;
import static nl.meldcodewijzer.study.web.TestLearners.CARE;
import static nl.meldcodewijzer.study.web.TestLearners.text;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.StatementCount;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.study.web.TestLearners.Learner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All that somebody ever did, for themselves. */
@ServiceTest
class HistoryPagesTest {

    @Inject
    TestLearners learners;

    @Inject
    Catalogue catalogue;

    @Inject
    StatementCount statements;

    private Learner learner;

    @BeforeEach
    void someLearner() {
        learner = learners.learner();
    }

    @Test
    void allThatSomebodyDidStandsInTheirHistory() {
        var client = new QuizClient(learner.visitor());
        var lesson =
                QuizClient.module(catalogue, "stap-1-signalen").lessons().get(0).slug();
        learner.page("/leren/stap-1-signalen/les/" + lesson);
        var attempt = client.start("stap-1-signalen").jsonPath().getString("id");
        client.submit(attempt).then().statusCode(200);
        client.pass(catalogue, "stap-1-signalen");
        client.start("stap-0-basishouding");
        learner.certificate(CARE, LocalDate.of(2023, 5, 1), LocalDate.of(2025, 4, 30));
        var html = learner.browser().get("/leren/geschiedenis").asString();
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
        assertThat(learner.page("/leren/stap-1-signalen/toets/" + attempt)).contains("Niet beantwoord");
        assertThat(learner.page("/leren/geschiedenis?jaar=2023"))
                .contains("Programma gehaald")
                .doesNotContain("Module gehaald");
        assertThat(learner.page("/leren/geschiedenis?jaar=1999&pagina=7")).contains("In 1999 deed je hier niets.");
        assertThat(learner.page("/leren/geschiedenis?jaar=x&pagina=-3")).contains("Module gehaald");
    }

    @Test
    void historyIsForTheLearnerOnly() {
        new QuizClient(learner.visitor()).pass(catalogue, "stap-1-signalen");
        learner = learners.learner();
        assertThat(learner.page("/leren/geschiedenis")).contains("Je hebt hier nog niets gedaan.");
        given().redirects().follow(false).get("/leren/geschiedenis").then().statusCode(303);
    }

    @Test
    void historyIsAFileForASpreadsheet() {
        learner.completed("stap-1-signalen", 1, LocalDate.of(2024, 3, 1));
        learner.completed("verdwenen-module", 1, LocalDate.of(2023, 3, 1));
        var answer = given().cookies(learner.visitor().cookies()).get("/leren/geschiedenis/geschiedenis.csv");
        answer.then().statusCode(200).contentType("text/csv;charset=UTF-8");
        assertThat(answer.asString())
                .contains("datum;wat;titel;editie;uitslag;hoe_behaald;adres\r\n")
                .contains("2024-03-01;Module gehaald;Stap 1: signalen in kaart;1;;hier, met een toets;\r\n")
                .contains("2023-03-01;Module gehaald;verdwenen-module;1;");
        assertThat(learner.browser()
                        .get("/leren/geschiedenis/geschiedenis.csv?jaar=2024")
                        .asString())
                .doesNotContain("2023-03-01");
    }

    @Test
    void aThousandLinesCostNoMoreStatements() throws Exception {
        for (int i = 0; i < 1_000; i++) {
            learner.completed("stap-1-signalen", 1, LocalDate.of(2020, 1, 1).plusDays(i));
        }
        // who it is, certificates, completions, attempts, lessons
        assertThat(statements.during(() -> learner.browser().get("/leren/geschiedenis")))
                .isEqualTo(5);
        assertThat(learner.page("/leren/geschiedenis?pagina=10"))
                .contains("Pagina 10 van 10")
                .contains("1 januari 2020");
        assertThat(learner.page("/leren/geschiedenis?pagina=11")).contains("Pagina 10 van 10");
    }
}
