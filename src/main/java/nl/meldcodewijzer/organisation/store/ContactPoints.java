package nl.meldcodewijzer.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldcodewijzer.organisation.ContactPoint;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.UnitId;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.site.Sql;

/** What stands on the cards of an organisation's units. */
@ApplicationScoped
public class ContactPoints {

    private static final String POINTS = """
            select id, unit_id, label, phone, hours, place, from_date, until_date, version, kind
            from contact_point where organisation_id = ?
            """;

    private final Sql sql;

    ContactPoints(Sql sql) {
        this.sql = sql;
    }

    public List<ContactPoint> on(OrganisationId owner, LocalDate day) {
        return sql.rows(
                POINTS + " and from_date <= ? and (until_date is null or until_date >= ?) order by from_date, id",
                row -> point(owner, row),
                owner.value(),
                day,
                day);
    }

    public Optional<ContactPoint> find(OrganisationId owner, UUID id) {
        return sql.first(POINTS + " and id = ?", row -> point(owner, row), owner.value(), id);
    }

    /** False when it was added before, by the same form sent twice. */
    public boolean add(OrganisationId owner, ContactPoint point) {
        return sql.change(
                        "insert into contact_point (id, organisation_id, unit_id, label, phone, hours, place, from_date,"
                                + " until_date, kind) select ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from dual where not exists (select 1 from contact_point where id = ?)",
                        point.id(),
                        owner.value(),
                        point.unit() == null ? null : point.unit().value(),
                        point.label(),
                        point.phone(),
                        point.hours(),
                        point.place(),
                        point.period().from(),
                        point.period().until(),
                        point.kind().code(),
                        point.id())
                == 1;
    }

    /** Takes it from the cards: what stood on them before today stays known, what was made today is gone. */
    public void remove(OrganisationId owner, UUID id, int version, LocalDate today) {
        var stored = find(owner, id).orElseThrow(Refusal::notFound);
        Stale.check(stored.version(), version);
        sql.change(
                "delete from contact_point where organisation_id = ? and id = ? and from_date >= ?",
                owner.value(),
                id,
                today);
        sql.change(
                "update contact_point set until_date = ?, version = version + 1"
                        + " where organisation_id = ? and id = ? and from_date < ?",
                today.minusDays(1),
                owner.value(),
                id,
                today);
    }

    private static ContactPoint point(OrganisationId owner, ResultSet row) throws SQLException {
        var unit = row.getObject(2, UUID.class);
        return new ContactPoint(
                row.getObject(1, UUID.class),
                owner,
                unit == null ? null : new UnitId(unit),
                ContactPoint.Kind.called(row.getString(10)).orElseThrow(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Spans.read(row, 7, 8),
                row.getInt(9));
    }
}
