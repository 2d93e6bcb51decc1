package nl.meldcodewijzer.group;

import java.time.LocalDate;
import java.util.UUID;
import nl.meldcodewijzer.person.PersonId;

/**
 * Somebody who is in a group now.
 *
 * @param called as this person chose to be called here
 */
public record Member(UUID id, PersonId person, String called, LocalDate joinedOn) {}
