package nl.meldcodewijzer.study;

import java.time.Instant;
import nl.meldcodewijzer.learning.Given;

/**
 * An answer as it was stored.
 *
 * @param given in the normal form of its question
 * @param sequence counted from 1 per question; the highest one counts
 */
public record SavedAnswer(String question, Given given, int sequence, Instant savedAt) {}
