package nl.meldcodewijzer.completion.store;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Digests are hexadecimal text in the rules and 32 bytes in the database. */
final class Digests {

    private Digests() {}

    static byte @Nullable [] bytes(@Nullable String digest) {
        return digest == null ? null : HexFormat.of().parseHex(digest);
    }

    static @Nullable String text(byte @Nullable [] digest) {
        return digest == null ? null : HexFormat.of().formatHex(digest);
    }
}
