package nl.meldcodewijzer.study.store;

import java.io.Serializable;
import java.util.UUID;

/** An answer is never changed: a later one has a higher sequence. */
record AnswerKey(UUID attemptId, String question, int sequence) implements Serializable {}
