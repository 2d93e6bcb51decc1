package nl.meldcodewijzer.account;

import org.jspecify.annotations.Nullable;

/**
 * How a call was answered that may come again, because the line was cut before the answer arrived.
 *
 * @param request digest of what was asked, 64 hexadecimal digits
 * @param status of HTTP, below 400: what was refused was not done and is not kept
 * @param location address of what was made
 * @param body JSON
 */
public record KeptAnswer(
        String request, int status, @Nullable String location, String body) {}
