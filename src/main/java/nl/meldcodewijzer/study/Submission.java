package nl.meldcodewijzer.study;

import java.time.Instant;

/** An attempt that was handed in, with its result. */
public record Submission(Attempt attempt, Instant submittedAt, Result result) {}
