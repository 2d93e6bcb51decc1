package nl.meldcodewijzer.mail.act;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.mail.Letter;
import nl.meldcodewijzer.mail.ScriptedMailServer;
import nl.meldcodewijzer.mail.TestMailServer;
import nl.meldcodewijzer.mail.store.Outbox;
import nl.meldcodewijzer.site.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class SendMailTest {

    @Inject
    TestSignIn signIn;

    @Inject
    Outbox outbox;

    @Inject
    SendMail sendMail;

    @Inject
    Sql sql;

    private TestSignIn.Visitor reader;

    @BeforeEach
    void nothingWaits() {
        signIn.run("delete from mail");
        reader = signIn.learner();
    }

    private boolean write(String key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> outbox.write(
                        reader.person(), new Letter(reader.person(), "test", key, "Onderwerp " + key, "Tekst")));
    }

    private String state(String key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.first(
                        "select state from mail where person_id = ? and mail_key = ?",
                        row -> row.getString(1),
                        reader.person().value(),
                        key))
                .orElse("none");
    }

    @Test
    void whatWasWrittenGoesOutOnce() {
        try (var server = new TestMailServer()) {
            assertThat(write("a")).isTrue();
            assertThat(write("a")).isFalse();
            sendMail.sendAll();
            sendMail.sendAll();
            assertThat(server.subjects(reader.email())).containsExactly("Onderwerp a");
            assertThat(state("a")).isEqualTo("sent");
        }
    }

    @Test
    void whileNobodyAnswersItWaitsAndGoesOutLater() {
        write("a");
        assertThat(sendMail.sendAll()).isZero();
        assertThat(state("a")).isEqualTo("waiting");
        try (var server = new TestMailServer()) {
            sendMail.sendAll();
            assertThat(server.subjects(reader.email()))
                    .as("not before the pause is over")
                    .isEmpty();
            signIn.run("update mail set not_before = current_timestamp(6)");
            sendMail.sendAll();
            assertThat(server.subjects(reader.email())).containsExactly("Onderwerp a");
        }
    }

    @Test
    void afterTheLastTryItIsShownAndSentWhenAnAdministratorSaysSo() {
        write("a");
        try (var server = new ScriptedMailServer(Map.of("RCPT", "450 4.2.1 mailbox busy"))) {
            for (int tries = 0; tries < 10; tries++) {
                assertThat(state("a")).isEqualTo("waiting");
                signIn.run("update mail set not_before = current_timestamp(6)");
                sendMail.sendAll();
            }
            assertThat(server.heard("RCPT")).isEqualTo(10);
        }
        assertThat(state("a")).isEqualTo("failed");
        var admin = signIn.admin();
        var page = given().cookies(admin.cookies())
                .get("/beheer/post")
                .then()
                .statusCode(200)
                .body(containsString("Niet verstuurd na 10 keer proberen (antwoord 450"))
                .body(not(containsString(reader.email())))
                .extract()
                .asString();
        var id = page.replaceAll("(?s).*/beheer/post/([0-9a-f-]{36})/opnieuw.*", "$1");
        try (var server = new TestMailServer()) {
            given().cookies(admin.cookies())
                    .redirects()
                    .follow(false)
                    .post("/beheer/post/" + id + "/opnieuw")
                    .then()
                    .statusCode(303);
            sendMail.sendAll();
            assertThat(server.subjects(reader.email())).containsExactly("Onderwerp a");
        }
    }

    @Test
    void oneWhoseSenderBrokeOffIsNotSentAgainByItself() {
        write("a");
        QuarkusTransaction.requiringNew().run(() -> outbox.claim(Duration.ZERO));
        signIn.run("update mail set claimed_until = current_timestamp(6) - interval 1 second where state = 'sending'");
        try (var server = new TestMailServer()) {
            sendMail.sendAll();
            assertThat(server.subjects(reader.email())).isEmpty();
        }
        assertThat(state("a")).isEqualTo("unknown");
    }

    @Test
    void whoHasNoAddressGetsNothing() {
        write("a");
        signIn.run(
                "update person set email = null where id = ?", reader.person().value());
        sendMail.sendAll();
        assertThat(state("a")).isEqualTo("failed");
    }

    @Test
    void twoSendersNeverSendTheSame() throws Exception {
        IntStream.range(0, 20).forEach(each -> write("m" + each));
        try (var server = new TestMailServer()) {
            var senders = Executors.newFixedThreadPool(3);
            try {
                Callable<Integer> send = sendMail::sendAll;
                for (var each : senders.invokeAll(List.of(send, send, send))) {
                    each.get();
                }
            } finally {
                senders.shutdownNow();
            }
            assertThat(server.subjects(reader.email())).hasSize(20).doesNotHaveDuplicates();
        }
    }

    private int tries(String key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.first(
                        "select tries from mail where person_id = ? and mail_key = ?",
                        row -> row.getInt(1),
                        reader.person().value(),
                        key))
                .orElse(-1);
    }

    @Test
    void aServerThatIsNotThereEndsTheRunAndCostsNoTry() {
        write("a");
        write("b");
        for (int run = 0; run < 15; run++) {
            signIn.run("update mail set not_before = current_timestamp(6)");
            assertThat(sendMail.sendAll()).isZero();
        }
        assertThat(List.of(state("a"), state("b"))).containsOnly("waiting");
        assertThat(List.of(tries("a"), tries("b"))).containsOnly(0);
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no such user, failed",
        "TEXT, 554 5.7.1 spam, failed",
        "RCPT, 452 4.2.2 full, waiting",
        "TEXT, 451 4.3.0 try later, waiting",
        "HELLO, 421 too busy, waiting",
        "MAIL, 550 5.7.1 you may not send, waiting",
        "HELLO, 554 no service, waiting",
        "HELLO, BREAK, waiting",
        "TEXT, BREAK, unknown"
    })
    void whatTheServerSaysDecidesWhatBecomesOfIt(String step, String answer, String state) {
        write("a");
        try (var server = new ScriptedMailServer(Map.of(step, answer))) {
            assertThat(sendMail.sendAll()).isZero();
            assertThat(server.heard(step)).isEqualTo(1);
        }
        assertThat(state("a")).isEqualTo(state);
    }

    @Test
    void aLineThatBreaksMakesOneMailUnknownAndNotAll() {
        write("a");
        write("b");
        try (var server = new ScriptedMailServer(Map.of("TEXT", ScriptedMailServer.BREAK))) {
            sendMail.sendAll();
            assertThat(server.heard("TEXT")).isEqualTo(1);
        }
        assertThat(List.of(state("a"), state("b"))).containsExactlyInAnyOrder("unknown", "waiting");
    }

    @Test
    void aServerThatKeepsSilentIsNotWaitedForForEver() {
        write("a");
        var begun = System.nanoTime();
        try (var server = new ScriptedMailServer(Map.of("DATA", ScriptedMailServer.WAIT))) {
            sendMail.sendAll();
            assertThat(server.heard("DATA")).isEqualTo(1);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
        assertThat(state("a")).isEqualTo("unknown");
    }

    @Test
    void allMailWasSentIsNotSaidWhenNoneWasOrSomeWaits() {
        var admin = signIn.admin();
        post(admin).body(containsString("Er is nog geen mail verstuurd."));
        write("a");
        try (var server = new TestMailServer()) {
            sendMail.sendAll();
            assertThat(server.subjects(reader.email())).hasSize(1);
        }
        post(admin).body(containsString("Alle mail is verstuurd."));
        write("b");
        post(admin)
                .body(containsString("Er wacht 1 mail."))
                .body(not(containsString("Alle mail is verstuurd.")))
                .body(not(containsString("Er is nog geen mail verstuurd.")));
    }

    private static ValidatableResponse post(TestSignIn.Visitor admin) {
        return given().cookies(admin.cookies()).get("/beheer/post").then().statusCode(200);
    }

    @Test
    void whatIsRefusedIsShownWithTheNumbersOfTheServerOnly() {
        write("a");
        try (var server = new ScriptedMailServer(Map.of("RCPT", "550 5.1.1 <iemand@zorg.example> unknown"))) {
            sendMail.sendAll();
            assertThat(server.heard("RCPT")).isEqualTo(1);
        }
        given().cookies(signIn.admin().cookies())
                .get("/beheer/post")
                .then()
                .statusCode(200)
                .body(containsString("De mailserver weigert deze mail (antwoord 550"))
                .body(not(containsString("iemand@zorg.example")));
    }

    @Test
    void oldNewsIsNotSentUnlessSomebodyAsksForIt() {
        write("a");
        signIn.run("update mail set written_at = current_timestamp(6) - interval 8 day");
        try (var server = new TestMailServer()) {
            sendMail.sendAll();
            assertThat(server.subjects(reader.email())).isEmpty();
            assertThat(state("a")).isEqualTo("failed");
            QuarkusTransaction.requiringNew().run(() -> outbox.again(id("a")));
            sendMail.sendAll();
            assertThat(server.subjects(reader.email())).containsExactly("Onderwerp a");
        }
    }

    private UUID id(String key) {
        return sql.first(
                        "select id from mail where person_id = ? and mail_key = ?",
                        row -> UUID.fromString(row.getString(1)),
                        reader.person().value(),
                        key)
                .orElseThrow();
    }

    @Test
    void theTextOfWhatWasSentGoesAndTheSameIsStillNotWrittenAgain() {
        write("a");
        write("b");
        signIn.run(
                "update mail set state = 'sent', ended_at = current_timestamp(6) - interval 31 day where mail_key = 'a'");
        assertThat(QuarkusTransaction.requiringNew().call(() -> outbox.clear(Duration.ofDays(30))))
                .isEqualTo(1);
        assertThat(write("a")).isFalse();
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> sql.rows("select concat(subject, body) from mail", row -> row.getString(1))))
                .containsExactlyInAnyOrder("", "Onderwerp bTekst");
    }

    @ParameterizedTest
    @ValueSource(strings = {"failed", "unknown"})
    void theTextOfWhatDidNotGetOutGoesTooAndThenItIsNotOfferedAnyMore(String state) {
        write("a");
        signIn.run("update mail set state = ?, ended_at = current_timestamp(6) - interval 29 day", state);
        QuarkusTransaction.requiringNew().run(() -> outbox.clear(Duration.ofDays(30)));
        assertThat(stuck()).hasSize(1);
        signIn.run("update mail set ended_at = current_timestamp(6) - interval 31 day");
        QuarkusTransaction.requiringNew().run(() -> outbox.clear(Duration.ofDays(30)));
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> sql.rows("select concat(subject, body) from mail", row -> row.getString(1))))
                .containsExactly("");
        assertThat(stuck()).isEmpty();
        assertThat(QuarkusTransaction.requiringNew().call(() -> outbox.again(id("a"))))
                .isFalse();
        assertThat(write("a")).as("it is still known").isFalse();
    }

    private List<Outbox.Stuck> stuck() {
        return QuarkusTransaction.requiringNew().call(() -> outbox.stuck(10));
    }
}
