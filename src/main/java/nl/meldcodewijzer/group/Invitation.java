package nl.meldcodewijzer.group;

/**
 * What somebody who holds a code sees of a group before joining.
 *
 * @param trainers their names
 */
public record Invitation(Group group, String organisationName, String trainers) {}
