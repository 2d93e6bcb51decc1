package nl.meldcodewijzer.subsidy.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.UnitId;
import nl.meldcodewijzer.region.AuthorityCode;
import nl.meldcodewijzer.site.Sql;
import nl.meldcodewijzer.statement.store.CanonicalJson;
import nl.meldcodewijzer.subsidy.Agreement;
import nl.meldcodewijzer.subsidy.AgreementId;
import nl.meldcodewijzer.subsidy.Condition;
import nl.meldcodewijzer.subsidy.Instrument;
import nl.meldcodewijzer.subsidy.Obligation;
import nl.meldcodewijzer.subsidy.ObligationId;
import nl.meldcodewijzer.subsidy.ReportingDate;
import org.jspecify.annotations.Nullable;

/** Puts agreements together from their four tables. */
@ApplicationScoped
class AgreementRows {

    private final Sql sql;

    AgreementRows(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param where about agreement {@code a}, the owner first
     */
    List<Agreement> read(String where, Object... values) {
        Map<UUID, List<UnitId>> units = grouped("""
                select u.agreement_id, u.unit_id from agreement_unit u
                join agreement a on a.organisation_id = u.organisation_id and a.id = u.agreement_id where\s""" + where, row -> new UnitId(row.getObject(2, UUID.class)), values);
        Map<UUID, List<ReportingDate>> dates = grouped(
                """
                select r.agreement_id, r.on_date, r.requested_at from reporting_date r
                join agreement a on a.id = r.agreement_id where\s""" + where,
                row -> new ReportingDate(
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDateTime.class) == null ? null : Sql.instant(row, 3)),
                values);
        Map<UUID, List<Obligation>> obligations =
                grouped("""
                select o.agreement_id, o.id, o.kind, o.parameters, o.text, o.basis, o.article, o.imposed_on, o.binding, o.ended_on
                from obligation o join agreement a on a.id = o.agreement_id where\s""" + where + " order by o.agreement_id, o.position, o.id", AgreementRows::obligation, values);
        return sql.rows(
                """
                select a.id, a.authority, a.on_behalf_of, a.organisation_id, n.name, a.instrument, a.title, a.case_number,
                  a.granted_on, a.settled_on, a.from_date, a.until_date, a.version
                from agreement a join organisation n on n.id = a.organisation_id where\s""" + where + " order by n.name, a.from_date, a.id",
                row -> agreement(row, units, dates, obligations),
                values);
    }

    private <T> Map<UUID, List<T>> grouped(String query, Sql.Row<T> part, Object... values) {
        var groups = new HashMap<UUID, List<T>>();
        sql.rows(query, row -> Map.entry(row.getObject(1, UUID.class), part.read(row)), values)
                .forEach(each -> groups.computeIfAbsent(each.getKey(), key -> new ArrayList<>())
                        .add(each.getValue()));
        return groups;
    }

    private static Obligation obligation(ResultSet row) throws SQLException {
        return new Obligation(
                new ObligationId(row.getObject(2, UUID.class)),
                Condition.of(row.getString(3), CanonicalJson.read(row.getString(4))),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getObject(8, LocalDate.class),
                row.getBoolean(9),
                row.getObject(10, LocalDate.class));
    }

    private static Agreement agreement(
            ResultSet row,
            Map<UUID, List<UnitId>> units,
            Map<UUID, List<ReportingDate>> dates,
            Map<UUID, List<Obligation>> obligations)
            throws SQLException {
        var id = row.getObject(1, UUID.class);
        return new Agreement(
                new AgreementId(id),
                new AuthorityCode(row.getString(2)),
                code(row.getString(3)),
                new OrganisationId(row.getObject(4, UUID.class)),
                row.getString(5),
                Instrument.of(row.getString(6)),
                row.getString(7),
                row.getString(8),
                row.getObject(9, LocalDate.class),
                row.getObject(10, LocalDate.class),
                row.getObject(11, LocalDate.class),
                row.getObject(12, LocalDate.class),
                new HashSet<>(units.getOrDefault(id, List.of())),
                dates.getOrDefault(id, List.of()),
                obligations.getOrDefault(id, List.of()),
                row.getInt(13));
    }

    private static @Nullable AuthorityCode code(@Nullable String code) {
        return code == null ? null : new AuthorityCode(code);
    }
}
