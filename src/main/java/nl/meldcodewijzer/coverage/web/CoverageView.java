package nl.meldcodewijzer.coverage.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import nl.meldcodewijzer.coverage.CoverageCounts;
import org.jspecify.annotations.Nullable;

/** Coverage as the API tells it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CoverageView(
        LocalDate on,
        @Nullable String programme,
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

    static CoverageView of(LocalDate on, @Nullable String programme, CoverageCounts counts) {
        return new CoverageView(
                on,
                programme,
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
