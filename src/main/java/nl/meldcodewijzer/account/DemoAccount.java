package nl.meldcodewijzer.account;

/** An account of the demo region, which the sign-in page offers. */
public record DemoAccount(String name, String email) {

    /** What its holder is here for, as its address says: "deelnemer", "gemeente". */
    public String kind() {
        return email.substring(0, email.indexOf('@'));
    }
}
