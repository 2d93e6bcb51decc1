package nl.meldcodewijzer.subsidy.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.site.Sql;
import nl.meldcodewijzer.statement.StatementRequest;
import nl.meldcodewijzer.statement.StatementRequests;

/** The reporting dates of an organisation's agreements. */
@ApplicationScoped
class AgreementRequests implements StatementRequests {

    private final Sql sql;

    AgreementRequests(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<StatementRequest> to(OrganisationId owner) {
        return sql.rows(
                """
                select u.name, a.title, r.on_date, r.requested_at from agreement a
                join authority u on u.code = a.authority join reporting_date r on r.agreement_id = a.id
                where a.organisation_id = ? order by r.on_date desc, u.name, a.title
                """,
                row -> new StatementRequest(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDateTime.class) == null ? null : Dates.day(Sql.instant(row, 4))),
                owner.value());
    }
}
