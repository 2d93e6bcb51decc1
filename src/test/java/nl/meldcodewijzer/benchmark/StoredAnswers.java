package nl.meldcodewijzer.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.study.web.QuizClient;

/** What is in the database at the end of a run, read past the service and held beside what was told. */
final class StoredAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private record Row(SentAnswers.Key key, List<String> chosen, Instant savedAt) {}

    private record Handed(String attempt, Instant at, JsonNode result) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<Handed> handedIn = new ArrayList<>();

    static StoredAnswers read(Connection connection) throws SQLException, IOException {
        var stored = new StoredAnswers();
        try (var statement = connection.createStatement()) {
            try (var result = statement.executeQuery(
                    "select attempt_id, question, sequence, chosen, saved_at from answer order by 1, 2, 3")) {
                while (result.next()) {
                    var key = new SentAnswers.Key(result.getString(1), result.getString(2), result.getInt(3));
                    var chosen = List.of(JSON.readValue(result.getString(4), String[].class));
                    stored.rows.add(new Row(key, chosen, instant(result, 5)));
                }
            }
            try (var result = statement.executeQuery(
                    "select id, submitted_at, result from attempt where submitted_at is not null")) {
                while (result.next()) {
                    stored.handedIn.add(
                            new Handed(result.getString(1), instant(result, 2), JSON.readTree(result.getString(3))));
                }
            }
        }
        return stored;
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    int size() {
        return rows.size();
    }

    int handedIn() {
        return handedIn.size();
    }

    /** Acknowledged, and not there as it was acknowledged. */
    List<String> lost(SentAnswers sent) {
        Map<SentAnswers.Key, Row> byKey = new HashMap<>();
        rows.forEach(row -> byKey.put(row.key(), row));
        return sent.acknowledged().entrySet().stream()
                .filter(told -> {
                    var row = byKey.get(told.getKey());
                    return row == null
                            || !row.chosen().equals(told.getValue().chosen())
                            || !row.savedAt().equals(told.getValue().savedAt());
                })
                .map(told -> told + " but stored is " + byKey.get(told.getKey()))
                .toList();
    }

    /** There, but never sent like that; or under a sequence that is taken or has nothing before it. */
    List<String> doubled(SentAnswers sent) {
        var wrong = new ArrayList<String>();
        SentAnswers.Key before = null;
        for (var row : rows) {
            var key = row.key();
            var sameQuestion = before != null
                    && before.attempt().equals(key.attempt())
                    && before.question().equals(key.question());
            if (key.sequence() != (sameQuestion ? before.sequence() + 1 : 1)) {
                wrong.add("after " + before + " comes " + key);
            }
            if (!sent.wasSent(key, row.chosen())) {
                wrong.add("nobody sent " + row);
            }
            before = key;
        }
        return wrong;
    }

    /** Handed in, and counted otherwise than by the last answers; or an answer came in afterwards. */
    List<String> miscounted(SentAnswers sent, LearningModule module) {
        var wrong = new ArrayList<String>();
        for (var each : handedIn) {
            Map<String, Row> last = new HashMap<>();
            rows.stream()
                    .filter(row -> row.key().attempt().equals(each.attempt()))
                    .sorted(Comparator.comparing(row -> row.key().sequence()))
                    .forEach(row -> last.put(row.key().question(), row));
            last.values().stream()
                    .filter(row -> row.savedAt().isAfter(each.at()))
                    .forEach(row -> wrong.add(row + " was saved after handing in at " + each.at()));
            for (var question : each.result().get("questions")) {
                var id = question.get("question").asText();
                if (!question.get("answered").asText().equals(expected(module, id, last.get(id)))) {
                    wrong.add(each.attempt() + " counted " + question + ", and stored is " + last.get(id));
                }
            }
            var told = sent.scores().get(each.attempt());
            if (told != null && told != each.result().get("score").asInt()) {
                wrong.add(each.attempt() + " was told " + told + ", and stored is " + each.result());
            }
        }
        return wrong;
    }

    private static String expected(LearningModule module, String question, Row row) {
        if (row == null) {
            return "NOT_ANSWERED";
        }
        var right = Set.copyOf(QuizClient.right(module, question));
        return right.equals(Set.copyOf(row.chosen())) ? "RIGHT" : "WRONG";
    }

    /** Told that it was handed in, and it is open. */
    List<String> stillOpen(SentAnswers sent) {
        var ids = handedIn.stream().map(Handed::attempt).toList();
        return sent.scores().keySet().stream()
                .filter(each -> !ids.contains(each))
                .toList();
    }
}
