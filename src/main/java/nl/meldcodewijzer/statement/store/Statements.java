package nl.meldcodewijzer.statement.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.meldcodewijzer.coverage.CoverageCounts;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Sql;
import nl.meldcodewijzer.statement.Statement;
import nl.meldcodewijzer.statement.StatementBody;
import nl.meldcodewijzer.statement.StatementId;
import nl.meldcodewijzer.statement.StatementKind;
import org.jspecify.annotations.Nullable;

/** The statements that were handed in; a row is only ever added. */
@ApplicationScoped
public class Statements {

    private static final String COLUMNS = """
            select s.id, s.organisation_id, s.reference_date, s.kind, s.headcount, s.headcount_source,
              s.signatory_function, s.handed_in_at, s.digest,
              coalesce(sum(r.status = 'onboarding' and not r.absent), 0), coalesce(sum(r.status = 'valid' and not r.absent), 0),
              coalesce(sum(r.status = 'renewalOpen' and not r.absent), 0), coalesce(sum(r.status = 'grace' and not r.absent), 0),
              coalesce(sum(r.status = 'behindOnChange' and not r.absent), 0), coalesce(sum(r.status = 'expired' and not r.absent), 0),
              coalesce(sum(r.status = 'none' and not r.absent), 0), coalesce(sum(r.absent), 0)
            from statement s left join statement_row r on r.organisation_id = s.organisation_id and r.statement_id = s.id
            """;

    private static final String NEWEST_FIRST =
            " group by s.id order by s.reference_date desc, s.handed_in_at desc, s.id desc";

    private final Sql sql;

    Statements(Sql sql) {
        this.sql = sql;
    }

    /** What is frozen, as bytes and digest. */
    public record Frozen(StatementId id, byte[] body, String digest) {}

    /** Newest reference date first, and within a date the newest first. */
    public List<Statement> of(OrganisationId owner) {
        return sql.rows(COLUMNS + " where s.organisation_id = ?" + NEWEST_FIRST, Statements::statement, owner.value());
    }

    /** Of many organisations, for one date: the newest of each. */
    public Map<OrganisationId, Statement> newest(Collection<OrganisationId> owners, LocalDate referenceDate) {
        var newest = new HashMap<OrganisationId, Statement>();
        sql.rows(
                        COLUMNS + " where s.organisation_id in (?) and s.reference_date = ?" + NEWEST_FIRST,
                        Statements::statement,
                        owners.stream().map(OrganisationId::value).toList(),
                        referenceDate)
                .forEach(each -> newest.putIfAbsent(each.organisation(), each));
        return newest;
    }

    public Optional<Statement> find(OrganisationId owner, StatementId id) {
        return sql.first(
                COLUMNS + " where s.organisation_id = ? and s.id = ?" + NEWEST_FIRST,
                Statements::statement,
                owner.value(),
                id.value());
    }

    public Optional<Frozen> frozen(OrganisationId owner, StatementId id) {
        return sql.first(
                "select id, body, digest from statement where organisation_id = ? and id = ?",
                row -> frozen(row, 1),
                owner.value(),
                id.value());
    }

    /** The frozen bodies that count for a date: the newest of each organisation. */
    public Map<OrganisationId, Frozen> newestFrozen(Collection<OrganisationId> owners, LocalDate referenceDate) {
        var newest = new HashMap<OrganisationId, Frozen>();
        sql.rows(
                        """
                        select s.organisation_id, s.id, s.body, s.digest from statement s
                        where s.organisation_id in (?) and s.reference_date = ? and not exists (
                          select 1 from statement later where later.organisation_id = s.organisation_id
                          and later.reference_date = s.reference_date
                          and (later.handed_in_at, later.id) > (s.handed_in_at, s.id))
                        """,
                        row -> Map.entry(new OrganisationId(row.getObject(1, UUID.class)), frozen(row, 2)),
                        owners.stream().map(OrganisationId::value).toList(),
                        referenceDate)
                .forEach(each -> newest.put(each.getKey(), each.getValue()));
        return newest;
    }

    /** What the organisation itself calls those who counted, as far as they were not erased. */
    public Map<UUID, String> names(OrganisationId owner, StatementId id) {
        var names = new HashMap<UUID, String>();
        sql.rows(
                        """
                        select l.pseudonym, n.first_name, n.last_name from statement_row_link l
                        join employee_name n on n.organisation_id = l.organisation_id and n.employment_id = l.employment_id
                        where l.organisation_id = ? and l.statement_id = ?
                        """,
                        row -> Map.entry(row.getObject(1, UUID.class), row.getString(3) + ", " + row.getString(2)),
                        owner.value(),
                        id.value())
                .forEach(each -> names.put(each.getKey(), each.getValue()));
        return names;
    }

    /**
     * @param factsDigest unique for organisation and date
     * @param links which employment each pseudonym stands for
     */
    public void add(
            Statement statement,
            byte[] frozen,
            byte[] factsDigest,
            StatementBody body,
            Map<UUID, EmploymentId> links,
            @Nullable PersonId signedBy) {
        var owner = statement.organisation().value();
        var id = statement.id().value();
        sql.change(
                """
                insert into statement (id, organisation_id, reference_date, kind, headcount, headcount_source, complete,
                  signed_by, signatory_function, handed_in_at, facts_digest, digest, body)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                owner,
                statement.referenceDate(),
                statement.kind().code(),
                statement.headcount(),
                statement.headcountSource(),
                body.complete(),
                signedBy == null ? null : signedBy.value(),
                statement.signatoryFunction(),
                statement.handedInAt(),
                factsDigest,
                HexFormat.of().parseHex(statement.digest()),
                frozen);
        addRows(owner, id, body);
        var linked = new ArrayList<Object[]>();
        links.forEach((pseudonym, employment) -> linked.add(new Object[] {owner, id, pseudonym, employment.value()}));
        sql.changeAll(
                "insert into statement_row_link (organisation_id, statement_id, pseudonym, employment_id) values (?, ?, ?, ?)",
                linked);
        sql.change("""
                insert into statement_file (organisation_id, statement_id, file_id)
                select distinct organisation_id, ?, file_id from meldcode_document
                where organisation_id = ? and file_id is not null and adopted_on <= ? and (withdrawn_on is null or withdrawn_on > ?)
                """, id, owner, statement.referenceDate(), statement.referenceDate());
    }

    private void addRows(UUID owner, UUID id, StatementBody body) {
        var rows = new ArrayList<Object[]>();
        for (var row : body.rows()) {
            var unit = row.unit();
            var provenance = row.provenance();
            rows.add(new Object[] {
                owner,
                id,
                row.pseudonym(),
                unit == null ? null : unit.value(),
                row.profession().value(),
                row.kind(),
                row.programme().value(),
                row.status().code(),
                row.absent(),
                provenance == null ? null : provenance.code()
            });
        }
        sql.changeAll("""
                insert into statement_row (organisation_id, statement_id, pseudonym, unit_id, profession, employment_kind,
                  programme, status, absent, provenance) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private static Frozen frozen(ResultSet row, int column) throws SQLException {
        return new Frozen(
                new StatementId(row.getObject(column, UUID.class)),
                row.getBytes(column + 1),
                HexFormat.of().formatHex(row.getBytes(column + 2)));
    }

    private static Statement statement(ResultSet row) throws SQLException {
        return new Statement(
                new StatementId(row.getObject(1, UUID.class)),
                new OrganisationId(row.getObject(2, UUID.class)),
                row.getObject(3, LocalDate.class),
                StatementKind.of(row.getString(4)),
                row.getInt(5),
                row.getString(6),
                row.getString(7),
                Sql.instant(row, 8),
                HexFormat.of().formatHex(row.getBytes(9)),
                new CoverageCounts(
                        row.getInt(10),
                        row.getInt(11),
                        row.getInt(12),
                        row.getInt(13),
                        row.getInt(14),
                        row.getInt(15),
                        row.getInt(16),
                        row.getInt(17)));
    }
}
