package nl.meldcodewijzer.organisation;

import java.util.UUID;

/** Somebody is away for a while; there is no reason, because a reason could tell health. */
public record Absence(UUID id, EmploymentId employment, Span period) {}
