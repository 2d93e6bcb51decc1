package nl.meldcodewijzer.subsidy;

/** A parameter of an obligation that cannot be used. */
public final class WrongParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    public WrongParameter(String parameter, String problem) {
        super(problem);
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }
}
