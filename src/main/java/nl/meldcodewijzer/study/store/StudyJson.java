package nl.meldcodewijzer.study.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.meldcodewijzer.learning.Given;
import nl.meldcodewijzer.study.Result;
import org.jspecify.annotations.Nullable;

/** How answers and results are written in the database; apart from the API, which may change. */
final class StudyJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private StudyJson() {}

    private static String written(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write " + value, e);
        }
    }

    /** As wide as the column; more would be cut off, and never be read again. */
    private static final int WIDEST = 1_000;

    /** Chosen options as a list, as they were stored before there were other kinds; the others under their name. */
    static String of(Given given) {
        var json = json(given);
        if (json.length() > WIDEST) {
            throw new IllegalArgumentException("An answer of " + json.length() + " characters does not fit");
        }
        return json;
    }

    private static String json(Given given) {
        if (given instanceof Given.Pairs pairs) {
            return written(Map.of("pairs", pairs.pairs()));
        }
        return given instanceof Given.Words words
                ? written(Map.of("text", words.text()))
                : written(((Given.Chosen) given).options());
    }

    static Given given(String json) {
        if (json.startsWith("[")) {
            return new Given.Chosen(List.of(read(json, String[].class)));
        }
        var other = read(json, Other.class);
        return other.pairs() == null
                ? new Given.Words(Objects.requireNonNull(other.text(), "text"))
                : new Given.Pairs(other.pairs());
    }

    private record Other(
            @Nullable Map<String, String> pairs, @Nullable String text) {}

    static String of(Result result) {
        return written(result);
    }

    static Result result(String json) {
        return read(json, Result.class);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored as JSON but not readable: " + json, e);
        }
    }
}
