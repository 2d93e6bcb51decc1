package nl.meldcodewijzer.browser;

/** The two widths at which pages are looked at. */
public enum Screen {
    DESKTOP(1280, 900),
    PHONE(360, 740);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
