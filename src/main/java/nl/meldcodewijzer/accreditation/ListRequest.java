package nl.meldcodewijzer.accreditation;

import java.time.LocalDate;
import nl.meldcodewijzer.learning.ProgrammeSlug;

/**
 * Which list is asked for: who completed a programme here, by their number in a register.
 *
 * @param from the first day of completion, inclusive
 * @param until the last day of completion, inclusive
 */
public record ListRequest(ProgrammeSlug programme, Register register, LocalDate from, LocalDate until) {

    public ListRequest {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A period cannot end on " + until + ", before " + from);
        }
    }
}
