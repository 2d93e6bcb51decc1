package nl.meldcodewijzer.organisation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.meldcodewijzer.organisation.RowProblem;
import nl.meldcodewijzer.organisation.act.StaffImportResult;

/** A staff import as the API tells it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record StaffImportView(
        String digest,
        int rows,
        int created,
        int changed,
        int unchanged,
        int leaversProposed,
        List<Rejected> rejected) {

    /** One thing wrong in one row. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Rejected(int row, String column, String value, String reason, String hint) {

        static Rejected of(RowProblem problem, StaffImportMessages messages) {
            return new Rejected(
                    problem.row(),
                    problem.column().header(),
                    problem.value(),
                    messages.reason(problem.fault()),
                    messages.hint(problem.fault(), String.join(", ", problem.other())));
        }
    }

    static StaffImportView of(StaffImportResult result, StaffImportMessages messages) {
        var plan = result.plan();
        return new StaffImportView(
                result.digestText(),
                plan.rows(),
                plan.created().size(),
                plan.changed().size(),
                plan.unchanged(),
                plan.leavers().size(),
                plan.rejected().stream()
                        .map(problem -> Rejected.of(problem, messages))
                        .toList());
    }
}
