package nl.meldcodewijzer.region.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.meldcodewijzer.region.Authority;
import nl.meldcodewijzer.region.AuthorityCode;
import nl.meldcodewijzer.region.Region;
import nl.meldcodewijzer.site.Sql;

/** The authorities as rows, so that other rows can point at them. */
@ApplicationScoped
public class Authorities {

    private static final String WHOLE = "select code, name, kind, region, from_date, until_date from authority";

    /** An authority by name. */
    public record Named(AuthorityCode code, String name) {}

    private final Sql sql;

    Authorities(Sql sql) {
        this.sql = sql;
    }

    public Optional<Named> named(AuthorityCode code) {
        return sql.first("select code, name from authority where code = ?", Authorities::named, code.value());
    }

    /** By name. */
    public List<Named> all() {
        return sql.rows("select code, name from authority order by name", Authorities::named);
    }

    public Optional<Authority> find(AuthorityCode code) {
        return sql.first(WHOLE + " where code = ?", Authorities::authority, code.value());
    }

    /** By name. */
    public List<Authority> all(Collection<AuthorityCode> codes) {
        return sql.rows(
                WHOLE + " where code in (?) order by name",
                Authorities::authority,
                codes.stream().map(AuthorityCode::value).toList());
    }

    /** By name. */
    public List<Authority> inRegion(String region) {
        return sql.rows(WHOLE + " where region = ? order by name", Authorities::authority, region);
    }

    public Optional<String> regionName(String region) {
        return sql.first("select name from region where slug = ?", row -> row.getString(1), region);
    }

    private static Named named(ResultSet row) throws SQLException {
        return new Named(new AuthorityCode(row.getString(1)), row.getString(2));
    }

    private static Authority authority(ResultSet row) throws SQLException {
        return new Authority(
                new AuthorityCode(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class));
    }

    /** Adds what is new and renames what has another name; an authority never goes, because facts point at it. */
    public void keep(Region region) {
        sql.change(
                "insert into region (slug, name) values (?, ?) on duplicate key update name = values(name)",
                region.slug(),
                region.name());
        sql.changeAll(
                """
                insert into authority (code, name, kind, region, from_date, until_date)
                values (?, ?, 'municipality', ?, ?, ?)
                on duplicate key update name = values(name), region = values(region), until_date = values(until_date)""",
                region.municipalities().stream()
                        .map(each ->
                                new Object[] {each.code().value(), each.name(), region.slug(), each.from(), each.until()
                                })
                        .toList());
        sql.changeAll(
                """
                insert into subregion (region, slug, name, centre) values (?, ?, ?, ?)
                on duplicate key update name = values(name), centre = values(centre)""",
                region.subregions().stream()
                        .map(each -> new Object[] {
                            region.slug(),
                            each.slug(),
                            each.name(),
                            each.centre().value()
                        })
                        .toList());
        sql.changeAll(
                """
                insert into subregion_member (authority, region, subregion, from_date, until_date)
                values (?, ?, ?, ?, ?)
                on duplicate key update subregion = values(subregion), until_date = values(until_date)""",
                region.municipalities().stream()
                        .map(each -> new Object[] {
                            each.code().value(), region.slug(), each.subregion(), each.from(), each.until()
                        })
                        .toList());
    }
}
