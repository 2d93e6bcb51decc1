package nl.meldcodewijzer.mail;

import nl.meldcodewijzer.person.PersonId;

/**
 * A mail to a person.
 *
 * @param key with the kind and the person it says which mail this is: written again it is the same one
 * @param body plain text
 */
public record Letter(PersonId to, String kind, String key, String subject, String body) {}
