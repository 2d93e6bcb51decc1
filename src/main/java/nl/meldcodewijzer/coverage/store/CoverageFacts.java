package nl.meldcodewijzer.coverage.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.coverage.CertificateFact;
import nl.meldcodewijzer.coverage.EmploymentFact;
import nl.meldcodewijzer.coverage.EmploymentFact.Assigned;
import nl.meldcodewijzer.coverage.ModuleFact;
import nl.meldcodewijzer.coverage.Portfolio;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.learning.ProfessionSlug;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.UnitId;
import nl.meldcodewijzer.site.Sql;
import org.jspecify.annotations.Nullable;

/** The facts behind coverage, of any number of organisations in at most five queries. */
@ApplicationScoped
public class CoverageFacts {

    private static final String EMPLOYED = """
             from employment e
             left join employment_person p on p.organisation_id = e.organisation_id and p.employment_id = e.id
               and p.linked_on <= ? and (p.unlinked_on is null or p.unlinked_on > ?)
             where e.organisation_id in (?) and e.from_date <= ? and (e.until_date is null or e.until_date >= ?)
               and e.kind <> 'student'
            """;

    private static final String LINKED = """
             from employment_person p
             where p.organisation_id in (?) and p.linked_on <= ? and (p.unlinked_on is null or p.unlinked_on > ?)
            """;

    private final Sql sql;

    CoverageFacts(Sql sql) {
        this.sql = sql;
    }

    /**
     * The employments that run on the date, per organisation.
     *
     * @param modules whose completions are wanted; none, and they are not read
     */
    public Map<OrganisationId, List<EmploymentFact>> on(
            Collection<OrganisationId> organisations, LocalDate date, Set<ModuleSlug> modules) {
        var owners = organisations.stream().map(OrganisationId::value).toList();
        var employed = employed(owners, date);
        var absent = absent(owners, date);
        var assigned = assigned(owners, date);
        var certificates = certificates(owners, date);
        var completions = completions(owners, date, modules);
        var found = new HashMap<OrganisationId, List<EmploymentFact>>();
        organisations.forEach(each -> found.put(each, new ArrayList<>()));
        for (var each : employed) {
            var portfolio = each.person == null
                    ? Portfolio.EMPTY
                    : new Portfolio(
                            certificates.getOrDefault(each.person, List.of()),
                            completions.getOrDefault(each.person, List.of()));
            found.computeIfAbsent(new OrganisationId(each.organisation), key -> new ArrayList<>())
                    .add(new EmploymentFact(
                            new EmploymentId(each.employment),
                            each.kind,
                            each.from,
                            absent.contains(each.employment),
                            each.person != null,
                            portfolio,
                            assigned.getOrDefault(each.employment, List.of())));
        }
        return found;
    }

    private record Employed(
            UUID organisation,
            UUID employment,
            String kind,
            LocalDate from,
            @Nullable UUID person) {}

    private List<Employed> employed(List<UUID> owners, LocalDate date) {
        return sql.rows(
                "select e.organisation_id, e.id, e.kind, e.from_date, p.person_id" + EMPLOYED,
                row -> new Employed(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, UUID.class)),
                date,
                date,
                owners,
                date,
                date);
    }

    private Set<UUID> absent(List<UUID> owners, LocalDate date) {
        return new HashSet<>(sql.rows("""
                select employment_id from absence
                where organisation_id in (?) and from_date <= ? and (until_date is null or until_date >= ?)
                """, row -> row.getObject(1, UUID.class), owners, date, date));
    }

    private Map<UUID, List<Assigned>> assigned(List<UUID> owners, LocalDate date) {
        return grouped(sql.rows(
                """
                select employment_id, unit_id, profession, from_date, until_date from assignment
                where organisation_id in (?) and from_date <= ?
                """,
                row -> Map.entry(
                        row.getObject(1, UUID.class),
                        new Assigned(
                                unit(row, 2),
                                new ProfessionSlug(row.getString(3)),
                                row.getObject(4, LocalDate.class),
                                row.getObject(5, LocalDate.class))),
                owners,
                date));
    }

    private Map<UUID, List<CertificateFact>> certificates(List<UUID> owners, LocalDate date) {
        return grouped(sql.rows(
                """
                select c.person_id, c.programme, c.edition, c.issued_on, c.valid_from, c.valid_until, r.revoked_on, c.provenance
                from certificate c left join revocation r on r.certificate_id = c.id
                where c.issued_on <= ? and c.person_id in (select p.person_id""" + LINKED + ")",
                row -> Map.entry(
                        row.getObject(1, UUID.class),
                        new CertificateFact(
                                new ProgrammeSlug(row.getString(2)),
                                row.getInt(3),
                                row.getObject(4, LocalDate.class),
                                row.getObject(5, LocalDate.class),
                                row.getObject(6, LocalDate.class),
                                row.getObject(7, LocalDate.class),
                                Provenance.of(row.getString(8)))),
                date,
                owners,
                date,
                date));
    }

    private Map<UUID, List<ModuleFact>> completions(List<UUID> owners, LocalDate date, Set<ModuleSlug> modules) {
        if (modules.isEmpty()) {
            return Map.of();
        }
        return grouped(sql.rows(
                """
                select c.person_id, c.module, c.edition, c.completed_on from module_completion c
                where c.module in (?) and c.completed_on <= ? and c.person_id in (select p.person_id""" + LINKED + ")",
                row -> Map.entry(
                        row.getObject(1, UUID.class),
                        new ModuleFact(
                                new ModuleSlug(row.getString(2)), row.getInt(3), row.getObject(4, LocalDate.class))),
                modules.stream().map(ModuleSlug::value).toList(),
                date,
                owners,
                date,
                date));
    }

    private static @Nullable UnitId unit(ResultSet row, int column) throws SQLException {
        var unit = row.getObject(column, UUID.class);
        return unit == null ? null : new UnitId(unit);
    }

    private static <T> Map<UUID, List<T>> grouped(List<Map.Entry<UUID, T>> rows) {
        var groups = new HashMap<UUID, List<T>>();
        rows.forEach(row ->
                groups.computeIfAbsent(row.getKey(), key -> new ArrayList<>()).add(row.getValue()));
        return groups;
    }
}
