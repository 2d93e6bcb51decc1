package nl.meldcodewijzer.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldcodewijzer.organisation.Organisation;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.site.Sql;

/** The organisations that keep a register here. */
@ApplicationScoped
public class Organisations {

    private static final String ORGANISATION =
            "select id, name, sector, legal_basis, sign_in_code, version, from_date, until_date from organisation ";

    private final Sql sql;

    Organisations(Sql sql) {
        this.sql = sql;
    }

    public Optional<Organisation> find(OrganisationId id) {
        return sql.first(ORGANISATION + "where id = ?", Organisations::organisation, id.value());
    }

    /** The organisation whose staff sign in with this code. */
    public Optional<Organisation> called(String signInCode) {
        return sql.first(ORGANISATION + "where sign_in_code = ?", Organisations::organisation, signInCode);
    }

    public List<Organisation> all(Collection<OrganisationId> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.rows(
                        ORGANISATION + "where id in (?) order by name",
                        Organisations::organisation,
                        ids.stream().map(OrganisationId::value).toList());
    }

    /** For administration: those whose name contains the text, in the order of their names. */
    public List<Organisation> named(String text, int offset, int limit) {
        return sql.rows(
                ORGANISATION + "where locate(?, name) > 0 or ? = '' order by name, id limit ? offset ?",
                Organisations::organisation,
                text.strip(),
                text.strip(),
                limit,
                offset);
    }

    public long count() {
        return sql.first("select count(*) from organisation", row -> row.getLong(1))
                .orElse(0L);
    }

    /** Makes writers of one organisation wait for one another; take it before the first read. */
    public void lock(OrganisationId id) {
        held(id);
    }

    public void add(Organisation organisation) {
        refuseTakenCode(organisation);
        sql.change(
                """
                insert into organisation (id, name, sector, legal_basis, sign_in_code, from_date, until_date)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                organisation.id().value(),
                organisation.name(),
                organisation.sector(),
                organisation.legalBasis(),
                organisation.signInCode(),
                organisation.period().from(),
                organisation.period().until());
    }

    /** The organisation as it has to be from now on; its version is the one that the caller saw. */
    public void change(Organisation organisation) {
        Stale.check(held(organisation.id()).version(), organisation.version());
        refuseTakenCode(organisation);
        sql.change(
                """
                update organisation set name = ?, sector = ?, legal_basis = ?, sign_in_code = ?, from_date = ?,
                  until_date = ?, version = version + 1
                where id = ?
                """,
                organisation.name(),
                organisation.sector(),
                organisation.legalBasis(),
                organisation.signInCode(),
                organisation.period().from(),
                organisation.period().until(),
                organisation.id().value());
    }

    public void end(OrganisationId id, int version, LocalDate lastDay) {
        var held = held(id);
        Stale.check(held.version(), version);
        Spans.checkLastDay(held.period(), lastDay);
        sql.change("update organisation set until_date = ?, version = version + 1 where id = ?", lastDay, id.value());
    }

    private Organisation held(OrganisationId id) {
        return sql.hold(ORGANISATION + "where id = ? for update", Organisations::organisation, id.value())
                .orElseThrow(Refusal::notFound);
    }

    private void refuseTakenCode(Organisation organisation) {
        if (called(organisation.signInCode())
                .filter(other -> !other.id().equals(organisation.id()))
                .isPresent()) {
            throw Refusal.field("signInCode", "Deze inlogcode is al in gebruik. Kies een andere.", "taken");
        }
    }

    private static Organisation organisation(ResultSet row) throws SQLException {
        return new Organisation(
                new OrganisationId(row.getObject(1, UUID.class)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Spans.read(row, 7, 8),
                row.getInt(6));
    }
}
