package nl.meldcodewijzer.study.store;

import java.io.Serializable;
import java.util.UUID;

/** A grade is never changed: a later one has a higher number. */
record RegradeKey(UUID attemptId, int number) implements Serializable {}
