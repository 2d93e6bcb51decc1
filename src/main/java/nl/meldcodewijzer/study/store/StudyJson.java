package nl.meldcodewijzer.study.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import nl.meldcodewijzer.study.Result;

/** How answers and results are written in the database; apart from the API, which may change. */
final class StudyJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private StudyJson() {}

    static String of(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write " + value, e);
        }
    }

    static List<String> chosen(String json) {
        return List.of(read(json, String[].class));
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
