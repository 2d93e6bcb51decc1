package nl.meldcodewijzer.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.Unit;
import nl.meldcodewijzer.organisation.UnitId;
import nl.meldcodewijzer.region.AuthorityCode;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.site.Sql;
import org.jspecify.annotations.Nullable;

/** The units of an organisation. */
@ApplicationScoped
public class Units {

    private static final String UNIT =
            "select id, organisation_id, name, sector, legal_basis, authority, card_code, version, from_date, until_date"
                    + " from unit ";

    private static final String ONE = UNIT + "where organisation_id = ? and id = ?";

    private final Sql sql;
    private final Organisations organisations;

    Units(Sql sql, Organisations organisations) {
        this.sql = sql;
        this.organisations = organisations;
    }

    /** All units, ended ones too, in the order of their names. */
    public List<Unit> of(OrganisationId owner) {
        return sql.rows(UNIT + "where organisation_id = ? order by name", Units::unit, owner.value());
    }

    public List<Unit> on(OrganisationId owner, LocalDate day) {
        return of(owner).stream().filter(unit -> unit.period().contains(day)).toList();
    }

    public Optional<Unit> find(OrganisationId owner, UnitId id) {
        return sql.first(ONE, Units::unit, owner.value(), id.value());
    }

    /** The unit whose card has this address; the address itself is the key, so there is no owner. */
    public Optional<Unit> withCard(String cardCode) {
        return sql.first(UNIT + "where card_code = ?", Units::unit, cardCode);
    }

    public void add(OrganisationId owner, Unit unit) {
        organisations.lock(owner);
        refuseTakenName(owner, unit);
        sql.change(
                """
                insert into unit (id, organisation_id, name, sector, legal_basis, authority, card_code, from_date,
                  until_date)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                unit.id().value(),
                owner.value(),
                unit.name(),
                unit.sector(),
                unit.legalBasis(),
                code(unit.authority()),
                unit.cardCode(),
                unit.period().from(),
                unit.period().until());
    }

    /** The unit as it has to be from now on; its version is the one that the caller saw. */
    public void change(OrganisationId owner, Unit unit) {
        organisations.lock(owner);
        Stale.check(held(owner, unit.id()).version(), unit.version());
        refuseTakenName(owner, unit);
        sql.change(
                """
                update unit set name = ?, sector = ?, legal_basis = ?, authority = ?, from_date = ?, until_date = ?,
                  version = version + 1
                where organisation_id = ? and id = ?
                """,
                unit.name(),
                unit.sector(),
                unit.legalBasis(),
                code(unit.authority()),
                unit.period().from(),
                unit.period().until(),
                owner.value(),
                unit.id().value());
    }

    public void end(OrganisationId owner, UnitId id, int version, LocalDate lastDay) {
        var held = held(owner, id);
        Stale.check(held.version(), version);
        Spans.checkLastDay(held.period(), lastDay);
        sql.change(
                "update unit set until_date = ?, version = version + 1 where organisation_id = ? and id = ?",
                lastDay,
                owner.value(),
                id.value());
    }

    private Unit held(OrganisationId owner, UnitId id) {
        return sql.hold(ONE + " for update", Units::unit, owner.value(), id.value())
                .orElseThrow(Refusal::notFound);
    }

    private void refuseTakenName(OrganisationId owner, Unit unit) {
        var taken = sql.first(
                "select id from unit where organisation_id = ? and name = ? and id <> ?",
                row -> row.getObject(1, UUID.class),
                owner.value(),
                unit.name(),
                unit.id().value());
        if (taken.isPresent()) {
            throw Refusal.field("name", "Deze organisatie heeft al een vestiging met deze naam.", "taken");
        }
    }

    private static Unit unit(ResultSet row) throws SQLException {
        var authority = row.getString(6);
        return new Unit(
                new UnitId(row.getObject(1, UUID.class)),
                new OrganisationId(row.getObject(2, UUID.class)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                authority == null ? null : new AuthorityCode(authority),
                row.getString(7),
                Spans.read(row, 9, 10),
                row.getInt(8));
    }

    private static @Nullable String code(@Nullable AuthorityCode authority) {
        return authority == null ? null : authority.value();
    }
}
