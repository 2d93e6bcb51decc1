package nl.meldcodewijzer.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.meldcodewijzer.learning.ProfessionSlug;

/** Staff files and registers for tests of the import. */
final class StaffExamples {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final OrganisationId OWNER = new OrganisationId(UUID.randomUUID());
    static final Unit NORTH = OrganisationExamples.unit(OWNER, "Locatie Noord");
    static final Unit SOUTH = OrganisationExamples.unit(OWNER, "Locatie Zuid");
    static final Unit CLOSED = OrganisationExamples.unit(OWNER, "Locatie Oud", LocalDate.of(2020, 12, 31));
    static final String HEADER =
            "personeelsnummer;dienstverbandnummer;voornaam;achternaam;email;soort;vestiging;team;functie;beroepsgroep;in_dienst;uit_dienst;ingangsdatum";
    private static final Set<String> PROFESSIONS = Set.of("arts", "verpleegkundige", "helpende");

    private StaffExamples() {}

    static StaffTable table(String header, String... rows) {
        var lines = new ArrayList<StaffTable.Line>();
        for (int at = 0; at < rows.length; at++) {
            lines.add(new StaffTable.Line(at + 2, List.of(rows[at].split(";", -1))));
        }
        return new StaffTable(List.of(header.split(";", -1)), lines);
    }

    static StaffContext context(List<StaffMember> known, LocalDate today) {
        return new StaffContext(
                OWNER,
                known,
                List.of(NORTH, SOUTH, CLOSED),
                name -> Optional.of(name.toLowerCase(Locale.ROOT))
                        .filter(PROFESSIONS::contains)
                        .map(ProfessionSlug::new),
                List.copyOf(PROFESSIONS),
                today,
                UUID::randomUUID);
    }

    static StaffImportPlan plan(List<StaffMember> known, LocalDate today, StaffTable table) {
        return StaffImportPlan.of(table, StaffHeader.of(table.header()), context(known, today));
    }

    /** The register after the import. */
    static List<StaffMember> after(List<StaffMember> known, StaffImportPlan plan) {
        var register = new HashMap<EmploymentId, StaffMember>();
        known.forEach(each -> register.put(each.id(), each));
        plan.created().forEach(each -> register.put(each.id(), each));
        plan.changed().forEach(each -> register.put(each.id(), each));
        return List.copyOf(register.values());
    }
}
