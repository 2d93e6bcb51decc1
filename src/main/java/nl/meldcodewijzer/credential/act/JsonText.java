package nl.meldcodewijzer.credential.act;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/** Trees of plain values as JSON, in their own order and whole, whatever the settings of the API are. */
public final class JsonText {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private JsonText() {}

    public static byte[] of(Map<String, Object> tree) {
        try {
            return MAPPER.writeValueAsBytes(tree);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree of plain values that is no JSON", impossible);
        }
    }
}
