package nl.meldcodewijzer.account;

import java.time.Instant;
import java.util.UUID;

/** A key with which a program acts for a person, without the secret itself. */
public record ApiKey(UUID id, String name, Instant since, Instant expires) {}
