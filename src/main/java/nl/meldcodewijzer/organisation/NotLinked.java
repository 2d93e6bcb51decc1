package nl.meldcodewijzer.organisation;

/** A code could not link its employment, so nothing of what came with it may stay. */
public final class NotLinked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final LinkOutcome outcome;

    public NotLinked(LinkOutcome outcome) {
        super("Not linked: " + outcome);
        this.outcome = outcome;
    }

    public LinkOutcome outcome() {
        return outcome;
    }
}
