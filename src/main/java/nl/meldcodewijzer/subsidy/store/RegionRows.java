package nl.meldcodewijzer.subsidy.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.meldcodewijzer.site.Sql;
import nl.meldcodewijzer.subsidy.RegionFigures.Group;

/** What was handed in for a region, added up by the municipality of the unit; never the register. */
@ApplicationScoped
public class RegionRows {

    /** Rows of the newest statement of each organisation about a region's municipalities, for a reference date. */
    private static final String NEWEST_ROWS = """
            from statement s
            join statement_row r on r.organisation_id = s.organisation_id and r.statement_id = s.id and not r.absent
            join unit n on n.organisation_id = r.organisation_id and n.id = r.unit_id
            join authority u on u.code = n.authority and u.region = ?
            where s.reference_date = ? and not exists (
              select 1 from statement later where later.organisation_id = s.organisation_id
              and later.reference_date = s.reference_date and (later.handed_in_at, later.id) > (s.handed_in_at, s.id))
            """;

    private final Sql sql;

    RegionRows(Sql sql) {
        this.sql = sql;
    }

    /** The last reference date on which agreements of the region's authorities report and something was handed in. */
    public Optional<LocalDate> newestDate(String region) {
        return sql.first("""
                select max(s.reference_date) from statement s
                where exists (select 1 from agreement a join authority u on u.code = a.authority
                  join reporting_date r on r.agreement_id = a.id
                  where u.region = ? and a.organisation_id = s.organisation_id and r.on_date = s.reference_date)
                """, row -> Optional.ofNullable(row.getObject(1, LocalDate.class)), region)
                .flatMap(found -> found);
    }

    /** How many organisations handed in something about the region's municipalities. */
    public int organisations(String region, LocalDate date) {
        return sql.first("select count(distinct s.organisation_id) " + NEWEST_ROWS, row -> row.getInt(1), region, date)
                .orElse(0);
    }

    /** Rows outside the region's municipalities are left out. */
    public List<Group> groups(String region, LocalDate date) {
        return sql.rows(
                "select u.name, count(*), sum(r.status in ('valid', 'renewalOpen')) " + NEWEST_ROWS
                        + " group by u.code, u.name",
                row -> new Group(row.getString(1), row.getInt(2), row.getInt(3)),
                region,
                date);
    }
}
