package nl.meldcodewijzer.study.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a learner did, as the page and the file show it.
 *
 * @param edition absent where it says nothing
 * @param outcome empty when there is none
 * @param how it was earned; empty when it earned nothing
 * @param address of more about it
 */
record HistoryLine(
        LocalDate day,
        String kind,
        String title,
        @Nullable Integer edition,
        String outcome,
        String how,
        @Nullable String address,
        String linkText) {}
