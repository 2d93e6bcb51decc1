package nl.meldcodewijzer.account;

import nl.meldcodewijzer.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is checked at sign-in.
 *
 * @param mustChange an administrator gave the password, so it has to become the person's own
 */
public record Credentials(PersonId person, @Nullable String passwordHash, boolean blocked, boolean mustChange) {}
