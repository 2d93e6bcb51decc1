package nl.meldcodewijzer.completion;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compares a typed name with the one on a certificate: capitals, accents, hyphens, dots and spaces do not matter. */
public final class HolderName {

    private HolderName() {}

    /** False for a certificate without a name: it can no longer be confirmed. */
    public static boolean matches(@Nullable String onCertificate, String typed) {
        return onCertificate != null
                && !plain(typed).isEmpty()
                && plain(onCertificate).equals(plain(typed));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{Nd}]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
