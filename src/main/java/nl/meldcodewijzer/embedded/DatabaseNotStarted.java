package nl.meldcodewijzer.embedded;

/** The service's own database cannot be used now. */
public final class DatabaseNotStarted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String explanation;

    DatabaseNotStarted(String explanation) {
        super(explanation);
        this.explanation = explanation;
    }

    DatabaseNotStarted(String explanation, Throwable cause) {
        super(explanation, cause);
        this.explanation = explanation;
    }

    /** What is wrong and what to do, in Dutch. */
    public String explanation() {
        return explanation;
    }
}
