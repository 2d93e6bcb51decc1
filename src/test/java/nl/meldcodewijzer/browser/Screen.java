package nl.meldcodewijzer.browser;

/** The widths and lights at which pages are looked at. */
public enum Screen {
    DESKTOP(1280, 900),
    PHONE(320, 740),
    /** A phone on a ward at night. */
    NIGHT(360, 740);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
