package nl.meldcodewijzer.group;

/** A group in the list of its trainer. */
public record LedGroup(Group group, String organisationName, int members, int tasks) {}
