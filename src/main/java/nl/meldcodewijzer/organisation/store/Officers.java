package nl.meldcodewijzer.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldcodewijzer.organisation.AttentionOfficer;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.UnitId;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.site.Sql;

/** The attention officers of an organisation and their deputies, former ones too. */
@ApplicationScoped
public class Officers {

    private static final String OFFICERS = """
            select id, unit_id, name, kind, deputy, training, trained_until, from_date, until_date, version
            from attention_officer where organisation_id = ?
            """;

    private final Sql sql;

    Officers(Sql sql) {
        this.sql = sql;
    }

    public List<AttentionOfficer> of(OrganisationId owner) {
        return sql.rows(
                OFFICERS + " order by until_date is not null, deputy, name, id",
                row -> officer(owner, row),
                owner.value());
    }

    public List<AttentionOfficer> on(OrganisationId owner, LocalDate day) {
        return of(owner).stream().filter(each -> each.holdsOn(day)).toList();
    }

    public Optional<AttentionOfficer> find(OrganisationId owner, UUID id) {
        return sql.first(OFFICERS + " and id = ?", row -> officer(owner, row), owner.value(), id);
    }

    /** False when it was added before, by the same form sent twice. */
    public boolean add(OrganisationId owner, AttentionOfficer officer) {
        return sql.change(
                        "insert into attention_officer (id, organisation_id, unit_id, name, kind, deputy, training,"
                                + " trained_until, from_date, until_date) select ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from dual where not exists (select 1 from attention_officer where id = ?)",
                        officer.id(),
                        owner.value(),
                        officer.unit() == null ? null : officer.unit().value(),
                        officer.name(),
                        officer.kind().code(),
                        officer.deputy(),
                        officer.training(),
                        officer.trainedUntil(),
                        officer.period().from(),
                        officer.period().until(),
                        officer.id())
                == 1;
    }

    /** The officer as it has to be from now on; its version is the one that the caller saw. */
    public void change(OrganisationId owner, AttentionOfficer officer) {
        var changed = sql.change(
                "update attention_officer set unit_id = ?, name = ?, kind = ?, deputy = ?, training = ?,"
                        + " trained_until = ?, from_date = ?, until_date = ?, version = version + 1"
                        + " where organisation_id = ? and id = ? and version = ?",
                officer.unit() == null ? null : officer.unit().value(),
                officer.name(),
                officer.kind().code(),
                officer.deputy(),
                officer.training(),
                officer.trainedUntil(),
                officer.period().from(),
                officer.period().until(),
                owner.value(),
                officer.id(),
                officer.version());
        if (changed == 0) {
            var stored = find(owner, officer.id()).orElseThrow(Refusal::notFound);
            Stale.check(stored.version(), officer.version());
        }
    }

    private static AttentionOfficer officer(OrganisationId owner, ResultSet row) throws SQLException {
        var unit = row.getObject(2, UUID.class);
        return new AttentionOfficer(
                row.getObject(1, UUID.class),
                owner,
                unit == null ? null : new UnitId(unit),
                row.getString(3),
                AttentionOfficer.Kind.of(row.getString(4)),
                row.getBoolean(5),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                Spans.read(row, 8, 9),
                row.getInt(10));
    }
}
