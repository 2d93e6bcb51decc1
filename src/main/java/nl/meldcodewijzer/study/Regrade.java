package nl.meldcodewijzer.study;

import java.time.Instant;

/**
 * A later grade of an attempt. The one before it stays.
 *
 * @param number from 1; the highest one counts
 * @param reason for the learner to read
 */
public record Regrade(int number, Instant regradedAt, String reason, Result result) {}
