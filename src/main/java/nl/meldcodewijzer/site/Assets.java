package nl.meldcodewijzer.site;

/** The style sheet, script and pictures that every page shares. */
final class Assets {

    /** Changes with each start, so that browsers may keep an asset for ever. */
    static final String VERSION = Long.toString(System.currentTimeMillis() / 1000, 36);

    private Assets() {}
}
