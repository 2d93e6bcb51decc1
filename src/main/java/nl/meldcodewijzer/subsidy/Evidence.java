package nl.meldcodewijzer.subsidy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.meldcodewijzer.organisation.UnitId;
import nl.meldcodewijzer.statement.DocumentFact;
import nl.meldcodewijzer.statement.OfficerFact;
import nl.meldcodewijzer.statement.StatementBody;
import nl.meldcodewijzer.statement.StatementKind;
import nl.meldcodewijzer.statement.StatementRow;
import nl.meldcodewijzer.statement.UnitFact;
import org.jspecify.annotations.Nullable;

/**
 * A frozen statement, seen through the scope of one agreement.
 *
 * @param scope the units it is about; none: the whole organisation
 */
public record Evidence(StatementBody statement, Set<UnitId> scope) {

    public Evidence {
        scope = Set.copyOf(scope);
    }

    LocalDate on() {
        return statement.referenceDate();
    }

    boolean countsOnly() {
        return statement.kind() == StatementKind.COUNTS_ONLY;
    }

    List<StatementRow> rows() {
        return statement.rows().stream().filter(row -> inScope(row.unit())).toList();
    }

    List<UnitFact> units() {
        return statement.units().stream().filter(unit -> inScope(unit.id())).toList();
    }

    /** What holds for the whole organisation holds in every scope. */
    List<DocumentFact> documents() {
        return statement.documents().stream()
                .filter(each -> each.unit() == null || inScope(each.unit()))
                .toList();
    }

    List<OfficerFact> officers() {
        return statement.officers().stream()
                .filter(each -> each.unit() == null || inScope(each.unit()))
                .toList();
    }

    private boolean inScope(@Nullable UnitId unit) {
        return scope.isEmpty() || (unit != null && scope.contains(unit));
    }
}
