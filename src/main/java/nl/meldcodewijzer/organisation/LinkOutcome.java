package nl.meldcodewijzer.organisation;

/** Why an employment was not linked to a person with a code. */
public enum LinkOutcome {
    /** Unknown, used, or too old: the answer is the same. */
    NO_SUCH_CODE,
    /** Somebody else is linked to this employment. */
    TAKEN
}
