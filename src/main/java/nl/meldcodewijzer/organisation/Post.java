package nl.meldcodewijzer.organisation;

import nl.meldcodewijzer.learning.ProfessionSlug;
import org.jspecify.annotations.Nullable;

/** Where and as what somebody works: unit, team, job (functie) and profession group. */
public record Post(
        @Nullable UnitId unit,
        @Nullable String team,
        @Nullable String job,
        ProfessionSlug profession) {}
