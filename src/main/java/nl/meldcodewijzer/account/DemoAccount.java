package nl.meldcodewijzer.account;

/** An account of the demo region, which the sign-in page offers. */
public record DemoAccount(String name, String email) {}
