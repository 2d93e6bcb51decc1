package nl.meldcodewijzer.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** What came with a form that can hold a file. */
public record SentForm(Map<String, String> values, Map<String, FormValue> files) {

    /** The bytes of a file and the name it had. */
    public record Content(String name, byte[] bytes) {}

    public static SentForm of(@Nullable MultipartFormDataInput form) {
        var values = new HashMap<String, String>();
        var files = new HashMap<String, FormValue>();
        if (form != null) {
            form.getValues().forEach((name, given) -> given.stream().findFirst().ifPresent(one -> {
                if (one.isFileItem()) {
                    files.put(name, one);
                } else if (one.getValue() != null) {
                    values.put(name, one.getValue());
                }
            }));
        }
        return new SentForm(values, files);
    }

    /** Absent when no file was chosen; browsers then send one without a name and without bytes. */
    public Optional<Content> file(String name) {
        var given = files.get(name);
        if (given == null) {
            return Optional.empty();
        }
        try (var stream = given.getFileItem().getInputStream()) {
            var bytes = stream.readAllBytes();
            var called = given.getFileName() == null ? "" : given.getFileName();
            return bytes.length == 0 && called.isBlank() ? Optional.empty() : Optional.of(new Content(called, bytes));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
