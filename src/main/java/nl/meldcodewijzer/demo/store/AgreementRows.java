package nl.meldcodewijzer.demo.store;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meldcodewijzer.demo.DemoIds;
import nl.meldcodewijzer.demo.DemoOrganisation;

/** What each municipality agreed with the organisations in it. */
public final class AgreementRows implements DemoRows.Section {

    private static final LocalDate GRANTED = LocalDate.of(2024, 12, 10);
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final List<LocalDate> REPORTING_DATES = List.of(
            LocalDate.of(2025, 10, 1), LocalDate.of(2026, 4, 1), LocalDate.of(2026, 10, 1), LocalDate.of(2027, 4, 1));

    private final Rows agreements = new Rows(
            "agreement",
            "id",
            "authority",
            "organisation_id",
            "instrument",
            "title",
            "case_number",
            "granted_on",
            "from_date",
            "until_date");
    private final Rows units = new Rows("agreement_unit", "organisation_id", "agreement_id", "unit_id");
    private final Rows dates = new Rows("reporting_date", "agreement_id", "on_date", "requested_at");
    private final Rows obligations = new Rows(
            "obligation",
            "id",
            "agreement_id",
            "position",
            "kind",
            "parameters",
            "text",
            "basis",
            "article",
            "imposed_on",
            "binding");
    private final Map<String, String> authorityNames;

    public AgreementRows(Map<String, String> authorityNames) {
        this.authorityNames = Map.copyOf(authorityNames);
    }

    /** One agreement per municipality that the organisation has a unit in, about those units. */
    public void add(DemoOrganisation organisation) {
        var byAuthority = new LinkedHashMap<String, List<DemoOrganisation.Unit>>();
        organisation.units().forEach(unit -> byAuthority
                .computeIfAbsent(unit.authority(), authority -> new java.util.ArrayList<>())
                .add(unit));
        byAuthority.forEach((authority, inIt) -> add(organisation, authority, inIt, byAuthority.size() > 1));
    }

    private void add(
            DemoOrganisation organisation, String authority, List<DemoOrganisation.Unit> inIt, boolean someUnits) {
        var key = organisation.key() + "/" + authority;
        var id = DemoIds.of("agreement", key);
        var owner = DemoIds.of("organisation", organisation.key());
        var voluntary = organisation.sector().equals("onderwijs");
        agreements.add(
                id,
                authority,
                owner,
                voluntary ? "voluntary" : organisation.sector().equals("jeugdhulp") ? "contract" : "subsidy",
                organisation.name() + " 2025-2027",
                "Z-2024-" + (1000 + DemoIds.chance("case", key).nextInt(9000)),
                GRANTED,
                FROM,
                LocalDate.of(2027, 12, 31));
        if (someUnits) {
            inIt.forEach(unit -> units.add(owner, id, OrganisationRows.unitId(organisation, unit)));
        }
        for (var date : REPORTING_DATES) {
            var asked =
                    date.getYear() < 2027 ? Timestamp.valueOf(date.minusDays(28).atTime(LocalTime.NOON)) : null;
            dates.add(id, date, asked);
        }
        var basis = voluntary
                ? "Samenwerkingsafspraak met de gemeente " + authorityNames.get(authority) + " (voorbeeld)"
                : "Subsidieregeling sociaal domein gemeente " + authorityNames.get(authority) + " (voorbeeld)";
        obligation(
                id,
                1,
                "trained-share",
                "{\"percentage\":80}",
                "Ten minste 80 procent van de medewerkers die meetellen heeft een geldig certificaat.",
                basis,
                "artikel 12",
                FROM);
        obligation(
                id,
                2,
                "document-current",
                "{\"reviewedWithin\":\"P12M\"}",
                "De meldcode is vastgesteld, volledig en in de laatste 12 maanden nagekeken.",
                basis,
                "artikel 13",
                FROM);
        obligation(
                id,
                3,
                "officer-appointed",
                "{\"minimum\":1}",
                "Er is ten minste één aandachtsfunctionaris.",
                basis,
                "artikel 14",
                LocalDate.of(2026, 1, 1));
    }

    private void obligation(
            UUID agreement,
            int position,
            String kind,
            String parameters,
            String text,
            String basis,
            String article,
            LocalDate imposedOn) {
        obligations.add(
                DemoIds.of("obligation", agreement + "/" + position),
                agreement,
                position,
                kind,
                parameters,
                text,
                basis,
                article,
                imposedOn,
                true);
    }

    @Override
    public List<Rows> tables() {
        return List.of(agreements, units, dates, obligations);
    }
}
