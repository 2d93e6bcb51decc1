package nl.meldcodewijzer.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A device of a learner who answers question after question by the protocol: what got no answer is sent again as it was,
 * a conflict is looked at, and now and then the quiz is handed in. Several devices of one learner share an attempt.
 */
final class LearnerDevice implements Callable<Void> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MODULE = "stap-1-signalen";
    private static final double HANDS_IN = 0.01;

    private record Save(SentAnswers.Key key, List<String> chosen) {}

    private final int port;
    private final Map<String, String> cookies;
    private final boolean handsIn;
    private final SentAnswers sent;
    private final long end;

    private HttpConnection connection;
    private String attempt;
    private Save pending;
    private boolean handingIn;
    private final Map<String, JsonNode> questions = new LinkedHashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * @param end in nanoseconds; what is under way then is finished first
     */
    LearnerDevice(int port, Map<String, String> cookies, boolean handsIn, SentAnswers sent, long end) {
        this.port = port;
        this.cookies = cookies;
        this.handsIn = handsIn;
        this.sent = sent;
        this.end = end;
    }

    @Override
    public Void call() throws InterruptedException, IOException {
        var patience = end + 120_000_000_000L;
        while (System.nanoTime() < end || pending != null || handingIn) {
            try {
                step();
            } catch (IOException cut) {
                disconnect();
                Thread.sleep(ThreadLocalRandom.current().nextInt(20, 200));
            }
            if (System.nanoTime() > patience) {
                sent.violation("still not saved two minutes after the end: " + pending);
                break;
            }
        }
        disconnect();
        return null;
    }

    private void step() throws IOException, InterruptedException {
        if (attempt == null) {
            start();
        } else if (handingIn) {
            handIn();
        } else {
            if (pending == null) {
                pending = choose();
            }
            save();
        }
    }

    private void start() throws IOException, InterruptedException {
        var answer = exchange(Requests.post("/api/v1/attempts", cookies, "{\"module\":\"" + MODULE + "\"}"), 200, 201);
        if (answer.isEmpty()) {
            return;
        }
        var started = answer.get();
        questions.clear();
        seen.clear();
        for (var question : started.get("questions")) {
            if (List.of("one-of", "any-of").contains(question.get("kind").asText())) {
                questions.put(question.get("id").asText(), question);
            }
        }
        started.get("answers")
                .forEach(each -> seen.put(
                        each.get("questionId").asText(), each.get("sequence").asInt()));
        attempt = started.get("id").asText();
    }

    private Save choose() {
        var ids = List.copyOf(questions.keySet());
        var question = questions.get(ids.get(ThreadLocalRandom.current().nextInt(ids.size())));
        var options = new ArrayList<String>();
        question.get("options").forEach(each -> options.add(each.get("id").asText()));
        java.util.Collections.shuffle(options, ThreadLocalRandom.current());
        var most = question.get("kind").asText().equals("one-of") ? 1 : options.size();
        var chosen = options.stream()
                .limit(ThreadLocalRandom.current().nextInt(most) + 1)
                .sorted()
                .toList();
        var id = question.get("id").asText();
        return new Save(new SentAnswers.Key(attempt, id, seen.getOrDefault(id, 0) + 1), chosen);
    }

    private void save() throws IOException, InterruptedException {
        var key = pending.key();
        sent.sending(key, pending.chosen());
        var body = JSON.writeValueAsString(Map.of("chosen", pending.chosen(), "sequence", key.sequence()));
        var answer = exchange(
                Requests.put("/api/v1/attempts/" + key.attempt() + "/answers/" + key.question(), cookies, body),
                200,
                409);
        if (answer.isEmpty()) {
            return;
        }
        if (answer.get().has("savedAt") && !answer.get().has("errors")) {
            sent.acknowledged(
                    key,
                    pending.chosen(),
                    Instant.parse(answer.get().get("savedAt").asText()));
            seen.put(key.question(), key.sequence());
            pending = null;
            handingIn = handsIn && ThreadLocalRandom.current().nextDouble() < HANDS_IN;
        } else {
            refused(answer.get());
        }
    }

    private void refused(JsonNode problem) {
        var code = problem.get("errors").get(0).get("code").asText();
        if (code.equals("attempt-submitted")) {
            pending = null;
            attempt = null;
            return;
        }
        var key = pending.key();
        var current = problem.get("current").get("sequence").asInt();
        if (current < key.sequence() - 1) {
            sent.violation("the service went back to " + current + " before " + key);
        }
        seen.put(key.question(), current);
        // as on the page: one's own choice stays, or that of the other device
        pending = ThreadLocalRandom.current().nextBoolean()
                ? new Save(new SentAnswers.Key(key.attempt(), key.question(), current + 1), pending.chosen())
                : null;
    }

    private void handIn() throws IOException, InterruptedException {
        var answer = exchange(Requests.post("/api/v1/attempts/" + attempt + "/submission", cookies, ""), 200);
        if (answer.isPresent()) {
            sent.submitted(attempt, answer.get().get("score").asInt());
            handingIn = false;
            attempt = null;
        }
    }

    /** Empty when it has to be asked again. */
    private Optional<JsonNode> exchange(byte[] request, Integer... expected) throws IOException, InterruptedException {
        if (connection == null) {
            connection = new HttpConnection(port);
        }
        var answer = connection.exchange(request);
        if (List.of(expected).contains(answer.status())) {
            return Optional.of(JSON.readTree(answer.body()));
        }
        if (answer.status() < 500) {
            sent.violation("unexpected " + answer);
        }
        Thread.sleep(ThreadLocalRandom.current().nextInt(50, 400));
        return Optional.empty();
    }

    private void disconnect() throws IOException {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }
}
