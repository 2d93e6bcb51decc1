package nl.meldcodewijzer.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meldcodewijzer.organisation.Span;
import nl.meldcodewijzer.organisation.StaffMember;
import nl.meldcodewijzer.organisation.StaffStanding;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one member of staff shows.
 *
 * @param standing absent for who is not employed today
 * @param employed the period of the employment in words
 * @param keeps whether the visitor may change it
 * @param linkedOn since when the person's own record is linked
 */
record StaffCard(
        String address,
        String name,
        StaffMember member,
        @Nullable StaffStanding standing,
        String kind,
        String employed,
        List<PostLine> posts,
        List<AwayLine> away,
        @Nullable LocalDate linkedOn,
        boolean invited,
        boolean keeps,
        LocalDate today) {

    /** A post in the table, the newest first. */
    record PostLine(UUID id, String profession, String unit, String team, String job, Span period, boolean current) {}

    /** A period of absence. */
    record AwayLine(UUID id, Span period, boolean open) {}

    /** Where the list of all staff is. */
    public String list() {
        return address.substring(0, address.lastIndexOf('/'));
    }

    /** Where a slip with an activation code is made. */
    public String slips() {
        return "/organisatie/" + member.employment().organisation() + "/activatiebrieven?medewerker=" + member.id();
    }

    public boolean isHere() {
        return member.employment().holdsOn(today);
    }

    public boolean isLinked() {
        return linkedOn != null;
    }
}
