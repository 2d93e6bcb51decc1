package nl.meldcodewijzer.subsidy.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A check as the API tells it.
 *
 * @param statement the statement it judged by
 */
record CheckView(
        UUID id,
        LocalDate referenceDate,
        String outcome,
        @JsonInclude List<ObligationView> obligations,
        @Nullable StatementRef statement,
        String sha256) {

    record ObligationView(
            String kind,
            String outcome,
            @Nullable String cause,
            @JsonInclude Map<String, Integer> figures,
            String explanation,
            String basis) {}

    record StatementRef(UUID id, String digest) {}
}
