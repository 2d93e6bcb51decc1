package nl.meldcodewijzer.completion;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.learning.Terms;

/**
 * From when until when a certificate holds, both days included.
 */
public record Validity(LocalDate from, LocalDate until) {

    public Validity {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A certificate cannot end on " + until + ", before " + from);
        }
    }

    /**
     * The validity that a completion earns.
     *
     * @param previous the certificate that is being renewed
     */
    public static Validity earned(Programme programme, LocalDate completedOn, Optional<Certificate> previous) {
        var full = Terms.lastDay(completedOn, programme.validity());
        return switch (programme.baseDate()) {
            case COMPLETION -> new Validity(completedOn, full);
            case OLD_END ->
                new Validity(
                        completedOn,
                        previous.map(Certificate::validity)
                                .filter(old -> old.isInRenewalWindow(programme, completedOn))
                                .map(old -> Terms.lastDay(old.until().plusDays(1), programme.validity()))
                                .orElse(full));
            case FIXED ->
                new Validity(
                        completedOn, firstOnOrAfter(full, Objects.requireNonNull(programme.fixedEnd(), "fixedEnd")));
        };
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** The first day on which renewing keeps the rhythm of the old certificate. */
    public LocalDate renewalOpensOn(Programme programme) {
        var opens = Terms.firstDay(until, programme.renewalWindow());
        return opens.isBefore(from) ? from : opens;
    }

    /** The last day after the end on which the programme still lets it count. */
    public LocalDate graceUntil(Programme programme) {
        return Terms.lastDay(until.plusDays(1), programme.grace());
    }

    private boolean isInRenewalWindow(Programme programme, LocalDate day) {
        return !day.isBefore(renewalOpensOn(programme)) && !day.isAfter(until);
    }

    /** Nobody gets less than the full validity: the fixed day on which it ends is the first one after that. */
    private static LocalDate firstOnOrAfter(LocalDate day, MonthDay fixed) {
        var thisYear = fixed.atYear(day.getYear());
        return thisYear.isBefore(day) ? fixed.atYear(day.getYear() + 1) : thisYear;
    }
}
