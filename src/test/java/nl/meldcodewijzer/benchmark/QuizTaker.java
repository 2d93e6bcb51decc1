package nl.meldcodewijzer.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody who takes a whole quiz by the API: begins, answers, hands in, looks at the result. */
final class QuizTaker {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String module;
    private final Map<String, String> cookies;
    private final int answers;
    private final List<JsonNode> questions = new ArrayList<>();
    private String attempt = "";
    private int step;

    /**
     * @param answers how many times something is answered; more than there are questions: the first ones are changed
     */
    QuizTaker(String module, Map<String, String> cookies, int answers) {
        this.module = module;
        this.cookies = cookies;
        this.answers = answers;
    }

    boolean isDone() {
        return step == answers + 3;
    }

    /** How many answers were sent until now; 0 before the first. */
    int answered() {
        return Math.max(0, Math.min(step - 1, answers));
    }

    /** One request; false when the service refused it. */
    boolean next(HttpConnection connection) throws IOException {
        var answer = connection.exchange(request());
        if (answer.status() >= 300) {
            return false;
        }
        if (step == 0) {
            var started = JSON.readTree(answer.body());
            attempt = started.get("id").asText();
            started.get("questions").forEach(questions::add);
        }
        step++;
        return true;
    }

    private byte[] request() {
        if (step == 0) {
            return Requests.post("/api/v1/attempts", cookies, "{\"module\":\"" + module + "\"}");
        }
        if (step <= answers) {
            return save(questions.get((step - 1) % questions.size()), 1 + (step - 1) / questions.size());
        }
        return step == answers + 1
                ? Requests.post("/api/v1/attempts/" + attempt + "/submission", cookies, "")
                : Requests.getCompressed("/leren/" + module + "/toets/" + attempt, cookies);
    }

    private byte[] save(JsonNode question, int sequence) {
        return Requests.put(
                "/api/v1/attempts/" + attempt + "/answers/" + question.get("id").asText(),
                cookies,
                "{" + given(question, sequence) + ",\"sequence\":" + sequence + "}");
    }

    private static String given(JsonNode question, int sequence) {
        var options = question.get("options");
        return switch (question.get("kind").asText()) {
            case "short" -> "\"text\":\"0800-2000\"";
            case "match" ->
                "\"pairs\":{\"" + question.get("left").get(0).get("id").asText() + "\":\""
                        + options.get(0).get("id").asText() + "\"}";
            case "order" -> "\"chosen\":" + all(options);
            default ->
                "\"chosen\":[\""
                        + options.get(sequence % options.size()).get("id").asText() + "\"]";
        };
    }

    private static String all(JsonNode options) {
        var ids = new ArrayList<String>();
        options.forEach(each -> ids.add("\"" + each.get("id").asText() + "\""));
        return ids.toString();
    }
}
