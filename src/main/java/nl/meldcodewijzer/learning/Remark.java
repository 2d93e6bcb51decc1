package nl.meldcodewijzer.learning;

import java.time.LocalDate;

/**
 * What a reader says about a text, to its authors. Who said it is not known, nor at what time.
 *
 * @param edition of the text that was read
 * @param text at most {@link #LONGEST} characters
 */
public record Remark(RemarkId id, ModuleSlug module, int edition, TextPlace place, String text, LocalDate leftOn) {

    public static final int LONGEST = 1000;
}
