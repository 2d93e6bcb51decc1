package nl.meldcodewijzer.organisation;

/** What came of linking an employment to a person with a code. */
public enum LinkOutcome {
    LINKED,
    /** Unknown, used, or too old: the answer is the same. */
    NO_SUCH_CODE,
    /** Somebody else is linked to this employment. */
    TAKEN
}
