package nl.meldcodewijzer.subsidy.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.region.AuthorityCode;
import nl.meldcodewijzer.site.Sql;
import nl.meldcodewijzer.statement.StatementId;
import nl.meldcodewijzer.subsidy.AgreementId;
import nl.meldcodewijzer.subsidy.Check;
import nl.meldcodewijzer.subsidy.CheckId;
import nl.meldcodewijzer.subsidy.CheckSummary;
import nl.meldcodewijzer.subsidy.Outcome;
import org.jspecify.annotations.Nullable;

/** The checks that were made; a record is stored once and never made again. */
@ApplicationScoped
public class Checks {

    private static final String WHOLE = """
            select c.id, c.agreement_id, a.title, a.authority, a.organisation_id, n.name, c.reference_date, c.statement_id,
              c.outcome, c.sha256, c.record, c.made_at, c.made_by is not null
            from subsidy_check c join agreement a on a.id = c.agreement_id join organisation n on n.id = a.organisation_id
            """;

    private static final String SUMMARY = """
            select c.id, c.agreement_id, c.reference_date, c.outcome, c.sha256, c.made_at
            from subsidy_check c join agreement a on a.id = c.agreement_id
            """;

    private static final String NEWEST_FIRST = " order by c.reference_date desc, c.made_at desc, c.id desc";

    private final Sql sql;

    Checks(Sql sql) {
        this.sql = sql;
    }

    /** A check as the organisation knows it: whose it is and about what. */
    public record CheckOf(CheckSummary check, String authority, String agreement) {}

    /** A check to keep. */
    public record NewCheck(
            CheckId id,
            AgreementId agreement,
            LocalDate referenceDate,
            @Nullable StatementId statement,
            Outcome outcome,
            byte[] sha256,
            byte[] record,
            Instant madeAt,
            @Nullable PersonId madeBy) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof NewCheck check && check.id.equals(id);
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    /** Seen by the authority that made it and by the organisation it is about. */
    public Optional<Check> find(
            Collection<AuthorityCode> authorities, Collection<OrganisationId> organisations, CheckId id) {
        return sql.first(
                WHOLE + " where (a.authority in (?) or a.organisation_id in (?)) and c.id = ?",
                Checks::check,
                authorities.stream().map(AuthorityCode::value).toList(),
                organisations.stream().map(OrganisationId::value).toList(),
                id.value());
    }

    public List<CheckSummary> of(AuthorityCode owner, AgreementId agreement) {
        return sql.rows(
                SUMMARY + " where a.authority = ? and a.id = ?" + NEWEST_FIRST,
                Checks::summary,
                owner.value(),
                agreement.value());
    }

    /** With the authority that made it and the agreement it is about. */
    public List<CheckOf> of(OrganisationId owner) {
        return sql.rows(
                """
                select c.id, c.agreement_id, c.reference_date, c.outcome, c.sha256, c.made_at, u.name, a.title
                from subsidy_check c join agreement a on a.id = c.agreement_id join authority u on u.code = a.authority
                where a.organisation_id = ?""" + NEWEST_FIRST,
                row -> new CheckOf(summary(row), row.getString(7), row.getString(8)),
                owner.value());
    }

    /** Of each agreement the last check on its newest reference date, and per date when one is given. */
    public Map<AgreementId, CheckSummary> latest(AuthorityCode owner, @Nullable LocalDate referenceDate) {
        var latest = new HashMap<AgreementId, CheckSummary>();
        var rows = referenceDate == null
                ? sql.rows(SUMMARY + " where a.authority = ?" + NEWEST_FIRST, Checks::summary, owner.value())
                : sql.rows(
                        SUMMARY + " where a.authority = ? and c.reference_date = ?" + NEWEST_FIRST,
                        Checks::summary,
                        owner.value(),
                        referenceDate);
        rows.forEach(each -> latest.putIfAbsent(each.agreement(), each));
        return latest;
    }

    /** Those of these records that are there, by their digest in hexadecimal. */
    public Map<String, CheckId> known(AuthorityCode owner, Collection<byte[]> digests) {
        var known = new HashMap<String, CheckId>();
        sql.rows(
                        """
                        select c.agreement_id, c.sha256, c.id from subsidy_check c join agreement a on a.id = c.agreement_id
                        where a.authority = ? and c.sha256 in (?)
                        """,
                        row -> Map.entry(
                                HexFormat.of().formatHex(row.getBytes(2)), new CheckId(row.getObject(3, UUID.class))),
                        owner.value(),
                        digests)
                .forEach(each -> known.put(each.getKey(), each.getValue()));
        return known;
    }

    /** Of agreements of this authority only. */
    public void addAll(AuthorityCode owner, List<NewCheck> checks) {
        if (!agreementsOf(owner)
                .containsAll(checks.stream().map(NewCheck::agreement).toList())) {
            throw new IllegalArgumentException("Not all of these agreements are of " + owner);
        }
        var rows = new ArrayList<Object[]>();
        for (var check : checks) {
            var statement = check.statement();
            var madeBy = check.madeBy();
            rows.add(new Object[] {
                check.id().value(),
                check.agreement().value(),
                check.referenceDate(),
                statement == null ? null : statement.value(),
                check.outcome().code(),
                check.sha256(),
                check.record(),
                check.madeAt(),
                madeBy == null ? null : madeBy.value()
            });
        }
        // plain values: MariaDB takes no "insert ... select" when many rows are sent at once
        sql.changeAll("""
                insert into subsidy_check (id, agreement_id, reference_date, statement_id, outcome, sha256, record, made_at, made_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private Set<AgreementId> agreementsOf(AuthorityCode owner) {
        return Set.copyOf(sql.rows(
                "select id from agreement where authority = ?",
                row -> new AgreementId(row.getObject(1, UUID.class)),
                owner.value()));
    }

    private static CheckSummary summary(ResultSet row) throws SQLException {
        return new CheckSummary(
                new CheckId(row.getObject(1, UUID.class)),
                new AgreementId(row.getObject(2, UUID.class)),
                row.getObject(3, LocalDate.class),
                Outcome.of(row.getString(4)),
                HexFormat.of().formatHex(row.getBytes(5)),
                Sql.instant(row, 6));
    }

    private static Check check(ResultSet row) throws SQLException {
        var statement = row.getObject(8, UUID.class);
        return new Check(
                new CheckId(row.getObject(1, UUID.class)),
                new AgreementId(row.getObject(2, UUID.class)),
                row.getString(3),
                new AuthorityCode(row.getString(4)),
                new OrganisationId(row.getObject(5, UUID.class)),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                statement == null ? null : new StatementId(statement),
                Outcome.of(row.getString(9)),
                HexFormat.of().formatHex(row.getBytes(10)),
                row.getBytes(11),
                Sql.instant(row, 12),
                row.getBoolean(13));
    }
}
