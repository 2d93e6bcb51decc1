package nl.meldcodewijzer.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place where somebody is signed in.
 *
 * @param current the one that asks
 */
public record OpenSession(@Nullable String device, Instant since, Instant seen, boolean current) {}
