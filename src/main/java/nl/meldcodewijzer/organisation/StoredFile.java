package nl.meldcodewijzer.organisation;

import java.util.HexFormat;
import java.util.UUID;

/** A file that an organisation gave us to keep; its bytes are read apart. */
public record StoredFile(UUID id, String name, String mediaType, long size, byte[] sha256) {

    /** 20 MB. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    public String sha256Text() {
        return HexFormat.of().formatHex(sha256);
    }

    public String kilobytes() {
        return Long.toString(Math.max(1, size / 1024));
    }

    /** A name without folders, quotes and control characters, ending as its kind ends. */
    public static String cleanName(String name, MediaKind kind) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var clean = CellText.cleaned(last).replaceAll("[\"<>|:*?;%\\\\/]", "_");
        var dot = clean.lastIndexOf('.');
        var base = dot > 0 ? clean.substring(0, dot) : clean;
        base = base.isBlank() ? "bestand" : base;
        return base.substring(0, Math.min(base.length(), 150)) + "." + kind.extension();
    }
}
