package nl.meldcodewijzer.statement.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON with one spelling (RFC 8785), so that equal records are equal bytes. */
public final class CanonicalJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private CanonicalJson() {}

    public static byte[] bytes(Map<String, Object> tree) {
        try {
            return new JsonCanonicalizer(MAPPER.writeValueAsString(tree)).getEncodedUTF8();
        } catch (IOException e) {
            throw new IllegalStateException("A tree of plain values that is no JSON", e);
        }
    }

    public static String text(Map<String, Object> tree) {
        return new String(bytes(tree), StandardCharsets.UTF_8);
    }

    public static Map<String, Object> read(byte[] json) {
        try {
            return MAPPER.readValue(json, new TypeReference<Map<String, Object>>() {});
        } catch (IOException e) {
            throw new IllegalArgumentException("Not a JSON object", e);
        }
    }

    public static Map<String, Object> read(String json) {
        try {
            return MAPPER.readValue(json, new TypeReference<Map<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not a JSON object", e);
        }
    }
}
