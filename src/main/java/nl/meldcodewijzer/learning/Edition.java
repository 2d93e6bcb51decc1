package nl.meldcodewijzer.learning;

import java.time.LocalDate;
import java.time.Period;

/**
 * One edition of a module's or programme's text.
 *
 * @param number counted from 1
 * @param effective the first day on which this text holds
 * @param mustRedo whether an older completion stops counting, {@code grace} after {@code effective}
 * @param grace zero for a minor change
 * @param why what changed, for the learner
 */
public record Edition(int number, LocalDate effective, boolean mustRedo, Period grace, String why) {

    public Edition {
        if (number < 1) {
            throw new IllegalArgumentException("An edition is counted from 1, not " + number);
        }
    }

    /** The last day on which a completion of an older edition still counts. */
    public LocalDate oldCountsUntil() {
        return Terms.lastDay(effective, grace);
    }

    /**
     * Whether it asks again of who did an older edition: the one rule for the own page and for the employer.
     *
     * @param done the edition of the same text that was done; zero when another text counted for it
     * @param on the day on which it was done, not the day on which a paper of it was accepted
     */
    public boolean asksAgain(int done, LocalDate on) {
        return mustRedo && done < number && on.isBefore(effective);
    }
}
