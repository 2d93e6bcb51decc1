package nl.meldcodewijzer.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meldcodewijzer.organisation.Identifier;
import nl.meldcodewijzer.organisation.IdentifierScheme;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.UnitId;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.site.Sql;

/** The numbers of an organisation and its units in other registers. */
@ApplicationScoped
public class Identifiers {

    private static final String IDENTIFIER =
            "select id, organisation_id, unit_id, scheme, value, from_date, until_date from identifier"
                    + " where organisation_id = ? ";

    private final Sql sql;

    Identifiers(Sql sql) {
        this.sql = sql;
    }

    public List<Identifier> of(OrganisationId owner) {
        return sql.rows(IDENTIFIER + "order by scheme, value", Identifiers::identifier, owner.value());
    }

    public void add(OrganisationId owner, Identifier identifier) {
        if (!identifier.organisation().equals(owner)) {
            throw Refusal.notFound();
        }
        sql.change(
                """
                insert into identifier (id, organisation_id, unit_id, scheme, value, from_date, until_date)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                identifier.id(),
                owner.value(),
                identifier.unit() == null ? null : identifier.unit().value(),
                identifier.scheme().code(),
                identifier.value(),
                identifier.period().from(),
                identifier.period().until());
    }

    public void end(OrganisationId owner, UUID id, LocalDate lastDay) {
        var stored = sql.first(IDENTIFIER + "and id = ?", Identifiers::identifier, owner.value(), id)
                .orElseThrow(Refusal::notFound);
        Spans.checkLastDay(stored.period(), lastDay);
        sql.change(
                "update identifier set until_date = ? where organisation_id = ? and id = ?",
                lastDay,
                owner.value(),
                id);
    }

    private static Identifier identifier(ResultSet row) throws SQLException {
        return new Identifier(
                row.getObject(1, UUID.class),
                new OrganisationId(row.getObject(2, UUID.class)),
                row.getString(3) == null ? null : new UnitId(row.getObject(3, UUID.class)),
                IdentifierScheme.of(row.getString(4)),
                row.getString(5),
                Spans.read(row, 6, 7));
    }
}
