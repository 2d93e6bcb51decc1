package nl.meldcodewijzer.subsidy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.UnitId;
import nl.meldcodewijzer.region.AuthorityCode;
import org.jspecify.annotations.Nullable;

/** What a check is about: the agreement and its obligations as they were when it was made. */
public record Subject(
        AgreementId agreement,
        AuthorityCode authority,
        @Nullable AuthorityCode onBehalfOf,
        OrganisationId organisation,
        Instrument instrument,
        @Nullable String caseNumber,
        Set<UnitId> units,
        LocalDate referenceDate,
        List<Obligation.Term> obligations) {

    public Subject {
        units = Set.copyOf(units);
        obligations = List.copyOf(obligations);
    }

    /**
     * Judges every obligation by the statement, or by none.
     */
    public Finding judge(@Nullable JudgedStatement statement) {
        var evidence = statement == null ? null : new Evidence(statement.body(), units);
        return new Finding(
                this,
                statement == null ? null : statement.summary(),
                obligations.stream()
                        .map(term -> new Finding.Judged(term, term.assess(referenceDate, evidence)))
                        .toList());
    }
}
