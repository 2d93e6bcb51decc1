package nl.meldcodewijzer.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/** What guesses are counted by: what was typed as account, whether it exists or not, or where the guess came from. */
public record GuessKey(String text) {

    private static final int IPV6_NETWORK_BYTES = 8;
    private static final int IPV4_BYTES = 4;

    public static GuessKey account(String typed) {
        return new GuessKey("account:" + typed.strip().toLowerCase(Locale.ROOT));
    }

    /** IPv6 addresses count per network, because one subscriber has very many. */
    public static GuessKey address(String address) {
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            var network = bytes.length > IPV4_BYTES ? Arrays.copyOf(bytes, IPV6_NETWORK_BYTES) : bytes;
            return new GuessKey("address:" + HexFormat.of().formatHex(network));
        } catch (UnknownHostException notAnAddress) {
            return new GuessKey("address:" + address);
        }
    }

    public byte[] digest() {
        return new SessionToken(text).digest();
    }
}
