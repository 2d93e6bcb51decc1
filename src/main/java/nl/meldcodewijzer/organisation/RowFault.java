package nl.meldcodewijzer.organisation;

/** Why a row of a staff file cannot be taken over. */
public enum RowFault {
    REQUIRED,
    NO_KEY,
    TOO_LONG,
    TOO_MANY_CELLS,
    NOT_A_DATE,
    NO_SUCH_DAY,
    UNLIKELY_YEAR,
    ENDS_BEFORE_IT_BEGINS,
    NOT_AN_EMAIL,
    UNKNOWN_KIND,
    UNKNOWN_UNIT,
    UNIT_NOT_THERE_THEN,
    UNKNOWN_PROFESSION,
    SAME_KEY,
    SEVERAL_WITH_EMAIL,
    LEADING_ZEROS,
    SEVERAL_POSTS,
    CAME_BACK,
    EFFECTIVE_AFTER_END;

    /** For programs, for example {@code no-such-day}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
