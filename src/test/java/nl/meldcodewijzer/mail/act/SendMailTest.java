package nl.meldcodewijzer.mail.act;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.mail.Letter;
import nl.meldcodewijzer.mail.TestMailServer;
import nl.meldcodewijzer.mail.store.Outbox;
import nl.meldcodewijzer.site.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
        for (int tries = 0; tries < 5; tries++) {
            signIn.run("update mail set not_before = current_timestamp(6)");
            sendMail.sendAll();
        }
        assertThat(state("a")).isEqualTo("failed");
        var admin = signIn.admin();
        var page = given().cookies(admin.cookies())
                .get("/beheer/post")
                .then()
                .statusCode(200)
                .body(containsString("Niet verstuurd na 5 keer proberen"))
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
}
