package nl.meldcodewijzer.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One made-up employment with what the employer knows of it.
 *
 * @param unit index among the units of the organisation
 * @param person absent when nobody activated the code yet
 * @param absentFrom absent unless this employee is away
 */
public record DemoEmployment(
        UUID id,
        String staffNumber,
        String firstName,
        String lastName,
        @Nullable String email,
        String kind,
        String profession,
        int unit,
        String team,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID person,
        @Nullable LocalDate absentFrom) {}
