package nl.meldcodewijzer.credential;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Collection;
import java.util.zip.GZIPOutputStream;

/** A list of bits in which a one means revoked (W3C Bitstring Status List 1.0). Places are random, so it names nobody. */
public final class StatusList {

    /** Bits in a list: the least that the standard allows, so that one bit disappears among many. */
    public static final int SIZE = 131_072;

    /** From here on the next list is begun, so that a free place is soon found. */
    public static final int FULL = SIZE / 2;

    private StatusList() {}

    /** The list as the standard writes it: multibase of base64url of GZIP, the first place in the leftmost bit. */
    public static String encoded(Collection<Integer> revoked) {
        var bits = new byte[SIZE / Byte.SIZE];
        revoked.forEach(place -> bits[place / Byte.SIZE] |= (byte) (0x80 >> (place % Byte.SIZE)));
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(zipped(bits));
    }

    private static byte[] zipped(byte[] bits) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(bits);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
