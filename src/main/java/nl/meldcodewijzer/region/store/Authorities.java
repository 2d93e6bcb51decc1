package nl.meldcodewijzer.region.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.meldcodewijzer.region.AuthorityCode;
import nl.meldcodewijzer.region.Region;
import nl.meldcodewijzer.site.Sql;

/** The authorities as rows, so that other rows can point at them. */
@ApplicationScoped
public class Authorities {

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

    private static Named named(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Named(new AuthorityCode(row.getString(1)), row.getString(2));
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
