package nl.meldcodewijzer.group;

import java.time.LocalDate;

/**
 * A group as one of its members sees it.
 *
 * @param called as this person is called there
 */
public record Membership(Group group, String organisationName, String trainers, String called, LocalDate joinedOn) {}
