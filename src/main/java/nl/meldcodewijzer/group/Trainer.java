package nl.meldcodewijzer.group;

import nl.meldcodewijzer.person.PersonId;

/** Somebody who leads groups of an organisation, or may. */
public record Trainer(PersonId person, String name) {}
