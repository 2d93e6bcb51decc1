package nl.meldcodewijzer.group;

import java.time.LocalDate;
import java.util.Optional;
import nl.meldcodewijzer.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * People who learn together, led by trainers of one organisation.
 *
 * @param from first day
 * @param until last day
 * @param code absent while nobody can join
 */
public record Group(
        GroupId id,
        OrganisationId organisation,
        String name,
        LocalDate from,
        LocalDate until,
        @Nullable Code code) {

    /** After the last day a trainer can still close the class book; then everything personal is gone for them. */
    public static final int DAYS_TO_CLOSE = 30;

    /** A trainer can look through so many; a school has no larger class. */
    public static final int MOST_MEMBERS = 300;

    /**
     * @param until last day on which the code works
     */
    public record Code(JoinCode value, LocalDate until) {}

    public Group {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A group has a name");
        }
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A group cannot end on " + until + ", before it begins on " + from);
        }
    }

    /** The code, on a day on which somebody can join with it; also before the first lesson. */
    public Optional<Code> openCode(LocalDate day) {
        return Optional.ofNullable(code).filter(each -> !day.isAfter(each.until()) && !day.isAfter(until));
    }

    public boolean hasEndedOn(LocalDate day) {
        return day.isAfter(until);
    }

    /** The last day on which a trainer sees who is in the group and how far they are. */
    public LocalDate seenUntil() {
        return until.plusDays(DAYS_TO_CLOSE);
    }

    public boolean isSeenOn(LocalDate day) {
        return !day.isAfter(seenUntil());
    }
}
