package nl.meldcodewijzer.site;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;

/** Numbers as readers of the page write them. */
public final class Numbers {

    private Numbers() {}

    /** With one decimal at most. */
    public static String written(double number) {
        return new DecimalFormat(
                        "#,##0.#",
                        DecimalFormatSymbols.getInstance(PageLanguage.now().locale()))
                .format(number);
    }
}
