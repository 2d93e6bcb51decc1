package nl.meldcodewijzer.organisation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A kind of file that may be kept, recognised by its first bytes and never by its name. */
public enum MediaKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    PNG("image/png", "png"),
    JPG("image/jpeg", "jpg");

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final String mediaType;
    private final String extension;

    MediaKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    public static Optional<MediaKind> of(byte[] bytes) {
        if (begins(bytes, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
            return Optional.of(PDF);
        }
        if (begins(bytes, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})) {
            return Optional.of(PNG);
        }
        if (begins(bytes, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})) {
            return Optional.of(JPG);
        }
        return begins(bytes, ZIP) ? zipped(bytes) : Optional.empty();
    }

    /** Both office formats are archives; what is in them tells which. */
    private static Optional<MediaKind> zipped(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.startsWith("mimetypeapplication/vnd.oasis.opendocument.text", 30)
                && !text.startsWith("-", 30 + "mimetypeapplication/vnd.oasis.opendocument.text".length())) {
            return Optional.of(ODT);
        }
        return text.contains("[Content_Types].xml")
                        && text.contains("word/document.xml")
                        && !text.contains("vbaProject")
                ? Optional.of(DOCX)
                : Optional.empty();
    }

    private static boolean begins(byte[] bytes, byte[] first) {
        return bytes.length >= first.length && Arrays.equals(bytes, 0, first.length, first, 0, first.length);
    }
}
