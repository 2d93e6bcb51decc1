package nl.meldcodewijzer.subsidy.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.UnitId;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.region.AuthorityCode;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.site.Sql;
import nl.meldcodewijzer.statement.store.CanonicalJson;
import nl.meldcodewijzer.subsidy.Agreement;
import nl.meldcodewijzer.subsidy.AgreementId;
import nl.meldcodewijzer.subsidy.Obligation;
import nl.meldcodewijzer.subsidy.ObligationId;
import org.jspecify.annotations.Nullable;

/** The agreements of authorities with organisations, whole, in four queries for any number of them. */
@ApplicationScoped
public class Agreements {

    private final Sql sql;
    private final AgreementRows rows;

    Agreements(Sql sql, AgreementRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /** In the order of the organisations' names. */
    public List<Agreement> of(AuthorityCode owner) {
        return rows.read("a.authority = ?", owner.value());
    }

    public List<Agreement> of(OrganisationId owner) {
        return rows.read("a.organisation_id = ?", owner.value());
    }

    public Optional<Agreement> find(Collection<AuthorityCode> owners, AgreementId id) {
        return rows
                .read(
                        "a.authority in (?) and a.id = ?",
                        owners.stream().map(AuthorityCode::value).toList(),
                        id.value())
                .stream()
                .findFirst();
    }

    /** Makes checks and changes of one agreement wait for one another. */
    public void lock(AuthorityCode owner, AgreementId id) {
        var locked = sql.hold(
                "select id from agreement where authority = ? and id = ? for update",
                row -> row.getObject(1, UUID.class),
                owner.value(),
                id.value());
        if (locked.isEmpty()) {
            throw Refusal.notFound();
        }
    }

    public void lockAll(AuthorityCode owner) {
        sql.hold(
                "select id from agreement where authority = ? order by id for update",
                row -> row.getObject(1, UUID.class),
                owner.value());
    }

    public void add(Agreement agreement) {
        var onBehalfOf = agreement.onBehalfOf();
        sql.change(
                """
                insert into agreement (id, authority, on_behalf_of, organisation_id, instrument, title, case_number,
                  granted_on, settled_on, from_date, until_date) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                agreement.id().value(),
                agreement.authority().value(),
                onBehalfOf == null ? null : onBehalfOf.value(),
                agreement.organisation().value(),
                agreement.instrument().code(),
                agreement.title(),
                agreement.caseNumber(),
                agreement.grantedOn(),
                agreement.settledOn(),
                agreement.from(),
                agreement.until());
        addUnits(agreement);
        agreement
                .reportingDates()
                .forEach(
                        date -> addReportingDate(agreement.authority(), agreement.id(), date.on(), date.requestedAt()));
        agreement.obligations().forEach(each -> addObligation(agreement.authority(), agreement.id(), each));
    }

    private void addUnits(Agreement agreement) {
        sql.changeAll(
                "insert into agreement_unit (organisation_id, agreement_id, unit_id) values (?, ?, ?)",
                agreement.units().stream()
                        .map(UnitId::value)
                        .map(unit -> new Object[] {
                            agreement.organisation().value(), agreement.id().value(), unit
                        })
                        .toList());
    }

    /** The agreement as it has to be from now on; its version is the one that the caller saw. */
    public void change(Agreement agreement) {
        var changed = sql.change(
                """
                update agreement set instrument = ?, title = ?, case_number = ?, granted_on = ?, settled_on = ?,
                  from_date = ?, until_date = ?, version = version + 1
                where authority = ? and id = ? and version = ?
                """,
                agreement.instrument().code(),
                agreement.title(),
                agreement.caseNumber(),
                agreement.grantedOn(),
                agreement.settledOn(),
                agreement.from(),
                agreement.until(),
                agreement.authority().value(),
                agreement.id().value(),
                agreement.version());
        if (changed == 0) {
            throw Refusal.conflict(
                    "changed-meanwhile",
                    "Iemand anders heeft deze afspraak intussen gewijzigd. Bekijk de afspraak opnieuw.");
        }
        sql.change(
                "delete from agreement_unit where organisation_id = ? and agreement_id = ?",
                agreement.organisation().value(),
                agreement.id().value());
        addUnits(agreement);
    }

    /** False when it was there. */
    public boolean addReportingDate(
            AuthorityCode owner, AgreementId id, LocalDate date, @Nullable Instant requestedAt) {
        return sql.insertOnce("""
                insert into reporting_date (agreement_id, on_date, requested_at)
                select a.id, ?, ? from agreement a where a.authority = ? and a.id = ?
                  and not exists (select 1 from reporting_date r where r.agreement_id = a.id and r.on_date = ?)
                """, date, requestedAt, owner.value(), id.value(), date);
    }

    /** False when it was asked for before, or is no reporting date. */
    public boolean request(AuthorityCode owner, AgreementId id, LocalDate date, Instant at, PersonId by) {
        return sql.change("""
                        update reporting_date r join agreement a on a.id = r.agreement_id
                        set r.requested_at = ?, r.requested_by = ?
                        where a.authority = ? and a.id = ? and r.on_date = ? and r.requested_at is null
                        """, at, by.value(), owner.value(), id.value(), date) > 0;
    }

    public void addObligation(AuthorityCode owner, AgreementId id, Obligation obligation) {
        sql.change(
                """
                insert into obligation (id, agreement_id, position, kind, parameters, text, basis, article, imposed_on, binding, ended_on)
                select ?, a.id, (select coalesce(max(o.position), 0) + 1 from obligation o where o.agreement_id = a.id),
                  ?, ?, ?, ?, ?, ?, ?, ?
                from agreement a where a.authority = ? and a.id = ?
                """,
                obligation.id().value(),
                obligation.condition().kind(),
                CanonicalJson.text(obligation.condition().parameters()),
                obligation.text(),
                obligation.basis(),
                obligation.article(),
                obligation.imposedOn(),
                obligation.binding(),
                obligation.endedOn(),
                owner.value(),
                id.value());
    }

    /** False when it had ended before. */
    public boolean endObligation(AuthorityCode owner, AgreementId id, ObligationId obligation, LocalDate lastDay) {
        return sql.change("""
                        update obligation o join agreement a on a.id = o.agreement_id set o.ended_on = ?
                        where a.authority = ? and a.id = ? and o.id = ? and o.ended_on is null
                        """, lastDay, owner.value(), id.value(), obligation.value()) > 0;
    }
}
