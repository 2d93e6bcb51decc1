package nl.meldcodewijzer.site;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Text made small, for a cookie or a column: what repeats itself takes hardly any room. */
public final class PackedText {

    private PackedText() {}

    public static byte[] pack(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The whole text; only of what we packed ourselves. */
    public static String unpack(byte[] bytes) {
        return unpack(bytes, Integer.MAX_VALUE);
    }

    /**
     * The text, cut off after so many bytes: who sends us something packed decides how large it becomes.
     *
     * @throws UncheckedIOException when it is no packed text
     */
    public static String unpack(byte[] bytes, int longest) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readNBytes(longest), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
