package nl.meldcodewijzer.completion.store;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.CertificateId;
import nl.meldcodewijzer.completion.CertificateNumber;
import nl.meldcodewijzer.completion.Completion;
import nl.meldcodewijzer.completion.CompletionId;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.completion.Validity;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Sql;
import org.jspecify.annotations.Nullable;

/** Completions of programmes with the certificates that prove them. */
@ApplicationScoped
public class Certificates {

    /** A completion and its proof, always written together. */
    public record Issued(Completion completion, Certificate certificate) {}

    private static final String SELECT = """
            select c.id, c.completion_id, c.person_id, c.number, c.programme, c.edition, f.completed_on, c.issued_on,
              c.valid_from, c.valid_until, c.provenance, c.holder_name, r.revoked_on
            from certificate c join completion f on f.id = c.completion_id
              left join revocation r on r.certificate_id = c.id
            where\s""";

    private static final String NEWEST_FIRST = " order by c.issued_on desc, c.id desc";

    private final Sql sql;

    Certificates(Sql sql) {
        this.sql = sql;
    }

    /** All that a person ever got, newest first. */
    public List<Certificate> of(PersonId person) {
        return read("c.person_id = ?", person.value());
    }

    /** All that several people ever got, newest first. */
    public List<Certificate> ofAll(Collection<PersonId> people) {
        return read("c.person_id in (?)", people.stream().map(PersonId::value).toList());
    }

    /** The one with this number and all others of the same person and programme, newest first. */
    public List<Certificate> aroundNumber(CertificateNumber number) {
        return read("""
                c.person_id = (select same.person_id from certificate same where same.number = ?)
                  and c.programme = (select same.programme from certificate same where same.number = ?)
                """, number.canonical(), number.canonical());
    }

    public Optional<Certificate> withId(CertificateId certificate) {
        return read("c.id = ?", certificate.value()).stream().findFirst();
    }

    public void add(Issued issued) {
        add(issued.completion());
        add(issued.certificate());
    }

    private void add(Completion fact) {
        sql.change(
                """
                insert into completion (id, person_id, programme, edition, digest, completed_on, provenance)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                fact.id().value(),
                fact.person().value(),
                fact.programme().value(),
                fact.edition(),
                Digests.bytes(fact.digest()),
                fact.completedOn(),
                fact.provenance().code());
    }

    private void add(Certificate fact) {
        sql.change(
                """
                insert into certificate (id, completion_id, person_id, number, programme, edition, issued_on, valid_from,
                  valid_until, provenance, holder_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                fact.id().value(),
                fact.completion().value(),
                fact.person().value(),
                fact.number().canonical(),
                fact.programme().value(),
                fact.edition(),
                fact.issuedOn(),
                fact.validity().from(),
                fact.validity().until(),
                fact.provenance().code(),
                fact.holderName());
    }

    /** What a person reads about those certificates of theirs that were revoked. */
    public Map<CertificateId, String> whyRevoked(PersonId person) {
        return sql
                .rows(
                        """
                        select r.certificate_id, r.reason
                        from revocation r join certificate c on c.id = r.certificate_id where c.person_id = ?
                        """,
                        row -> Map.entry(new CertificateId(row.getObject(1, UUID.class)), row.getString(2)),
                        person.value())
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Says from when on a certificate is void; once said it stays. */
    public void revoke(CertificateId certificate, LocalDate on, String reason, @Nullable PersonId by) {
        sql.change(
                "insert into revocation (certificate_id, revoked_on, reason, revoked_by) values (?, ?, ?, ?)",
                certificate.value(),
                on,
                reason,
                by == null ? null : by.value());
    }

    /**
     * Makes completions of one person wait for each other, so that the last of two at the same moment sees the first.
     *
     * @return the name to put on a certificate
     */
    public Optional<String> holdPerson(PersonId person) {
        return sql.hold(
                        "select coalesce(name, '') from person where id = ? for update",
                        row -> row.getString(1),
                        person.value())
                .filter(each -> !each.isEmpty());
    }

    private List<Certificate> read(String where, Object... values) {
        return sql.rows(SELECT + where + NEWEST_FIRST, Certificates::certificate, values);
    }

    private static Certificate certificate(ResultSet row) throws SQLException {
        return new Certificate(
                new CertificateId(row.getObject(1, UUID.class)),
                new CompletionId(row.getObject(2, UUID.class)),
                new PersonId(row.getObject(3, UUID.class)),
                new CertificateNumber(row.getString(4)),
                new ProgrammeSlug(row.getString(5)),
                row.getInt(6),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class),
                new Validity(row.getObject(9, LocalDate.class), row.getObject(10, LocalDate.class)),
                Provenance.of(row.getString(11)),
                row.getString(12),
                row.getObject(13, LocalDate.class));
    }
}
