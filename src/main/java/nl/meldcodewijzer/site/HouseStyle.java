package nl.meldcodewijzer.site;

import java.util.regex.Pattern;

/**
 * The colour of an authority in its own pages. All shades come from this one, so that it stays readable by day and at night.
 *
 * @param colour as {@code #rrggbb}, dark enough to carry white letters
 */
public record HouseStyle(String colour) {

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    /** WCAG 2.2, 1.4.3. */
    private static final double READABLE = 4.5;

    /** @throws IllegalArgumentException that says what to choose instead */
    public HouseStyle {
        if (!HEX.matcher(colour).matches()) {
            throw new IllegalArgumentException("'" + colour + "' is no colour; write it as #0f5f66");
        }
        if (contrastWithWhite(colour) < READABLE) {
            throw new IllegalArgumentException("White letters cannot be read on " + colour + "; choose a darker shade");
        }
    }

    /** From 1, the same as white, to 21, black. */
    static double contrastWithWhite(String colour) {
        var luminance = 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(String colour, int at) {
        var share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** The style sheet that comes after that of every page. */
    public String css() {
        return """
                .voorbeeld-theme.meldcodewijzer-theme {
                  --voorbeeld-kleuren-violet-50: color-mix(in srgb, %1$s 5%%, white);
                  --voorbeeld-kleuren-violet-100: color-mix(in srgb, %1$s 12%%, white);
                  --voorbeeld-kleuren-violet-200: color-mix(in srgb, %1$s 28%%, white);
                  --voorbeeld-kleuren-violet-300: color-mix(in srgb, %1$s 50%%, white);
                  --voorbeeld-kleuren-violet-400: %1$s;
                  --voorbeeld-kleuren-violet-500: %1$s;
                  --voorbeeld-kleuren-violet-600: color-mix(in srgb, %1$s 80%%, black);
                  --voorbeeld-kleuren-violet-700: color-mix(in srgb, %1$s 60%%, black);
                  --site-accent: %1$s;
                  --site-deep: color-mix(in srgb, %1$s 60%%, black);
                  --site-help: color-mix(in srgb, %1$s 60%%, black);
                }
                @media screen and (prefers-color-scheme: dark) {
                  .voorbeeld-theme.meldcodewijzer-theme {
                    --voorbeeld-kleuren-violet-50: color-mix(in srgb, %1$s 12%%, #121b1c);
                    --voorbeeld-kleuren-violet-100: color-mix(in srgb, %1$s 22%%, #121b1c);
                    --voorbeeld-kleuren-violet-200: color-mix(in srgb, %1$s 38%%, #121b1c);
                    --voorbeeld-kleuren-violet-300: color-mix(in srgb, %1$s 75%%, white);
                    --voorbeeld-kleuren-violet-400: color-mix(in srgb, %1$s 45%%, white);
                    --voorbeeld-kleuren-violet-500: color-mix(in srgb, %1$s 35%%, white);
                    --voorbeeld-kleuren-violet-600: color-mix(in srgb, %1$s 25%%, white);
                    --voorbeeld-kleuren-violet-700: color-mix(in srgb, %1$s 15%%, white);
                    --site-accent: color-mix(in srgb, %1$s 35%%, white);
                    --site-deep: color-mix(in srgb, %1$s 15%%, white);
                    --site-help: color-mix(in srgb, %1$s 45%%, black);
                  }
                }
                """.formatted(colour);
    }
}
