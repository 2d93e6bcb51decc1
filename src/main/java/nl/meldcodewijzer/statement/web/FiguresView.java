package nl.meldcodewijzer.statement.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.meldcodewijzer.coverage.CoverageCounts;

/** The figures of a statement as the API tells them. */
@JsonInclude
record FiguresView(
        int inScope,
        int onboarding,
        int valid,
        int renewalOpen,
        int grace,
        int behindOnChange,
        int expired,
        int none,
        int absent,
        int covered) {

    static FiguresView of(CoverageCounts counts) {
        return new FiguresView(
                counts.inScope(),
                counts.onboarding(),
                counts.valid(),
                counts.renewalOpen(),
                counts.grace(),
                counts.behindOnChange(),
                counts.expired(),
                counts.none(),
                counts.absent(),
                counts.covered());
    }
}
