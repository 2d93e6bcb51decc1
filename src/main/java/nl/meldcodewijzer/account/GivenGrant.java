package nl.meldcodewijzer.account;

import java.util.UUID;

/** A grant as it was given, with the id to end it by. */
public record GivenGrant(UUID id, Grant grant) {}
