package nl.meldcodewijzer.person;

/** Somebody else signs in with this e-mail address already. */
public final class EmailTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EmailTaken() {
        super("The e-mail address belongs to somebody else");
    }
}
