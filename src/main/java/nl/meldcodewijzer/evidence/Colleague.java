package nl.meldcodewijzer.evidence;

import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff as a list can name them.
 *
 * @param email lower case
 * @param person absent until the employment is linked
 */
public record Colleague(
        EmploymentId employment,
        String name,
        @Nullable String staffNumber,
        @Nullable String email,
        @Nullable PersonId person) {

    boolean isCalled(String typed) {
        return typed.equalsIgnoreCase(email) || typed.equals(staffNumber);
    }

    /** Spreadsheets drop the zeros in front of a number. */
    boolean isCalledWithoutZeros(String typed) {
        return staffNumber != null && stripped(staffNumber).equals(stripped(typed));
    }

    /** Two contracts of one person. */
    boolean isTheSameAs(Colleague other) {
        return person != null && person.equals(other.person);
    }

    private static String stripped(String number) {
        return number.replaceFirst("^0+(?=.)", "");
    }
}
