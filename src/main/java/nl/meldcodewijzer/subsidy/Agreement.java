package nl.meldcodewijzer.subsidy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.UnitId;
import nl.meldcodewijzer.region.AuthorityCode;
import org.jspecify.annotations.Nullable;

/**
 * What an authority agreed with an organisation.
 *
 * @param onBehalfOf the authority for which it was granted, when that is another one
 * @param units what it is about; none: the whole organisation
 * @param reportingDates newest first
 */
public record Agreement(
        AgreementId id,
        AuthorityCode authority,
        @Nullable AuthorityCode onBehalfOf,
        OrganisationId organisation,
        String organisationName,
        Instrument instrument,
        String title,
        @Nullable String caseNumber,
        LocalDate grantedOn,
        @Nullable LocalDate settledOn,
        LocalDate from,
        @Nullable LocalDate until,
        Set<UnitId> units,
        List<ReportingDate> reportingDates,
        List<Obligation> obligations,
        int version) {

    public Agreement {
        units = Set.copyOf(units);
        reportingDates = reportingDates.stream()
                .sorted(Comparator.comparing(ReportingDate::on).reversed())
                .toList();
        obligations = List.copyOf(obligations);
    }

    public boolean reportsOn(LocalDate date) {
        return reportingDates.stream().anyMatch(each -> each.on().equals(date));
    }

    public boolean requestedFor(LocalDate date) {
        return requestedAt(date) != null;
    }

    /** When the statement for a date was asked for; absent when it was not. */
    public @Nullable Instant requestedAt(LocalDate date) {
        return reportingDates.stream()
                .filter(each -> each.on().equals(date) && each.requestedAt() != null)
                .map(ReportingDate::requestedAt)
                .findFirst()
                .orElse(null);
    }

    public List<Obligation> obligationsOn(LocalDate date) {
        return obligations.stream().filter(each -> !each.endedBefore(date)).toList();
    }

    /** Whether an obligation of this kind holds, without an end. */
    public boolean asks(String kind) {
        return obligations.stream()
                .anyMatch(each ->
                        each.endedOn() == null && each.condition().kind().equals(kind));
    }

    /** A second share can ask for another programme; of any other kind one obligation at a time says it all. */
    public boolean mayAdd(String kind) {
        return kind.equals(TrainedShare.KIND) || !asks(kind);
    }

    /** What a check of this agreement on a date is about, as it stands now. */
    public Subject subject(LocalDate referenceDate) {
        return new Subject(
                id,
                authority,
                onBehalfOf,
                organisation,
                instrument,
                caseNumber,
                units,
                referenceDate,
                obligationsOn(referenceDate).stream().map(Obligation::term).toList());
    }
}
