package nl.meldcodewijzer.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.meldcodewijzer.TestSignIn;

/** Learners who save one answer after another, beside as many clients who have one bare row inserted. */
@ApplicationScoped
class SavingAnswers {

    private static final String MODULE = "stap-1-signalen";
    private static final double GOAL = 0.7;

    private final TestSignIn signIn;
    private final ObjectMapper json;
    private final BareInsert bareInsert;

    SavingAnswers(TestSignIn signIn, ObjectMapper json, BareInsert bareInsert) {
        this.signIn = signIn;
        this.json = json;
        this.bareInsert = bareInsert;
    }

    void measure(int port, int clients, Load load, Table table) throws IOException {
        QuarkusTransaction.requiringNew().run(bareInsert::createTable);
        var bare = load.of(Stream.generate(() -> (Load.Client) SavingAnswers::bareRow)
                .limit(clients)
                .toList());
        var learners = new ArrayList<Learner>();
        for (int i = 0; i < clients; i++) {
            learners.add(learner(port));
        }
        var saved = load.of(learners);
        var ratio = saved.perSecond() / bare.perSecond();
        table.add("inserting a bare row", clients + " clients", bare.toString());
        if (clients == 8) {
            table.add("saving an answer", clients + " clients", of(saved, ratio), "0.7 of bare", ratio >= GOAL);
        } else {
            table.add("saving an answer", clients + " clients", of(saved, ratio));
        }
    }

    private static String of(Throughput saved, double ratio) {
        return saved + String.format(Locale.ROOT, "; %.2f of bare", ratio);
    }

    private static byte[] bareRow() {
        return Requests.post(BareInsert.PATH, Map.of(), "{\"chosen\":[\"a\"],\"sequence\":1}");
    }

    private Learner learner(int port) throws IOException {
        var cookies = signIn.learner().cookies();
        try (var connection = new HttpConnection(port)) {
            var started =
                    connection.exchange(Requests.post("/api/v1/attempts", cookies, "{\"module\":\"" + MODULE + "\"}"));
            if (started.status() != 201) {
                throw new IllegalStateException("No attempt: " + started);
            }
            return new Learner(cookies, json.readTree(started.body()));
        }
    }

    /** Answers the questions of an own attempt in turn, and then again. */
    private static final class Learner implements Load.Client {

        private final Map<String, String> cookies;
        private final String attempt;
        private final List<JsonNode> questions = new ArrayList<>();
        private int saves;

        Learner(Map<String, String> cookies, JsonNode started) {
            this.cookies = cookies;
            this.attempt = started.get("id").asText();
            started.get("questions").forEach(questions::add);
        }

        @Override
        public byte[] next() {
            var question = questions.get(saves % questions.size());
            var options = question.get("options");
            var sequence = saves / questions.size() + 1;
            var chosen = options.get(sequence % options.size()).get("id").asText();
            return Requests.put(
                    "/api/v1/attempts/" + attempt + "/answers/"
                            + question.get("id").asText(),
                    cookies,
                    "{\"chosen\":[\"" + chosen + "\"],\"sequence\":" + sequence + "}");
        }

        @Override
        public void answered(int status) {
            if (status == 200) {
                saves++;
            }
        }
    }
}
