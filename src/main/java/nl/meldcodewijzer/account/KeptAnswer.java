package nl.meldcodewijzer.account;

import org.jspecify.annotations.Nullable;

/**
 * How a call was answered that may come again, because the line was cut before the answer arrived.
 *
 * @param status of HTTP, below 400: what was refused was not done and is not kept
 * @param location path of what was made
 * @param body JSON
 */
public record KeptAnswer(int status, @Nullable String location, String body) {

    /**
     * What was asked.
     *
     * @param address method and path
     * @param digest of the whole request and of the grants with which it was made, 64 hexadecimal digits
     */
    public record Asked(String address, String digest) {}
}
