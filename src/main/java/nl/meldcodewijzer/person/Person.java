package nl.meldcodewijzer.person;

import org.jspecify.annotations.Nullable;

/** Somebody who signs in: a name, and an e-mail address if there is one. */
public record Person(PersonId id, String name, @Nullable String email) {}
