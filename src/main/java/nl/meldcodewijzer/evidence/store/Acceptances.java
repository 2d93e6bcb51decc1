package nl.meldcodewijzer.evidence.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldcodewijzer.completion.CertificateId;
import nl.meldcodewijzer.completion.CertificateNumber;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.evidence.Acceptance;
import nl.meldcodewijzer.evidence.Accepted;
import nl.meldcodewijzer.evidence.Proof;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Sql;
import org.jspecify.annotations.Nullable;

/** What an organisation accepted for its staff. */
@ApplicationScoped
public class Acceptances {

    private static final String COLUMNS =
            "a.id, a.employment_id, a.provenance, a.programme, a.title, a.completed_on, a.paper_until, a.reason, a.accepted_on";

    private final Sql sql;

    Acceptances(Sql sql) {
        this.sql = sql;
    }

    /** False when the same was accepted before and still stands. */
    public boolean add(OrganisationId owner, Acceptance acceptance, PersonId by) {
        var proof = acceptance.proof();
        return sql.insertOnce(
                "insert into acceptance (id, organisation_id, employment_id, programme, provenance, title,"
                        + " completed_on, paper_until, reason, accepted_on, accepted_by)"
                        + " select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from dual where not exists (select 1 from acceptance"
                        + " where organisation_id = ? and standing = ? and programme = ? and completed_on = ?)",
                acceptance.id(),
                owner.value(),
                acceptance.employment().value(),
                proof.programme().value(),
                acceptance.provenance().code(),
                proof.title(),
                proof.completedOn(),
                proof.paperUntil(),
                acceptance.reason(),
                acceptance.acceptedOn(),
                by.value(),
                owner.value(),
                acceptance.employment().value(),
                proof.programme().value(),
                proof.completedOn());
    }

    /** Those of one employment that wait for a person. */
    public List<Acceptance> waiting(OrganisationId owner, EmploymentId employment) {
        return sql.rows(
                "select " + COLUMNS + " from acceptance a where a.organisation_id = ? and a.employment_id = ?"
                        + " and a.certificate_id is null and a.withdrawn_on is null order by a.completed_on, a.id",
                Acceptances::acceptance,
                owner.value(),
                employment.value());
    }

    /** The person gets it as this certificate, unless it was withdrawn meanwhile. */
    public void proveBy(OrganisationId owner, UUID id, CertificateId certificate) {
        sql.change(
                "update acceptance set certificate_id = ? where organisation_id = ? and id = ? and withdrawn_on is null",
                certificate.value(),
                owner.value(),
                id);
    }

    public int count(OrganisationId owner) {
        return sql.first(
                        "select count(*) from acceptance where organisation_id = ?",
                        row -> row.getInt(1),
                        owner.value())
                .orElse(0);
    }

    /** Newest first, with names and certificates, in one statement. Whose link ended keeps the number to themselves. */
    public List<Accepted> of(OrganisationId owner, int offset, int limit) {
        return sql.rows(
                "select " + COLUMNS + ", coalesce(concat(n.first_name, ' ', n.last_name), ''),"
                        + " a.certificate_id is not null, if(l.id is null, null, c.number),"
                        + " if(l.id is null, null, r.revoked_on), a.withdrawn_on, a.withdrawn_why from acceptance a"
                        + " left join employee_name n on n.organisation_id = a.organisation_id and n.employment_id = a.employment_id"
                        + " left join certificate c on c.id = a.certificate_id"
                        + " left join revocation r on r.certificate_id = c.id"
                        + " left join employment_person l on l.organisation_id = a.organisation_id"
                        + " and l.current_employment = a.employment_id and l.person_id = c.person_id"
                        + " where a.organisation_id = ? order by a.accepted_on desc, a.id desc limit ? offset ?",
                row -> new Accepted(
                        acceptance(row),
                        row.getString(10),
                        row.getBoolean(11),
                        number(row.getString(12)),
                        row.getObject(13, LocalDate.class),
                        row.getObject(14, LocalDate.class),
                        row.getString(15)),
                owner.value(),
                limit,
                offset);
    }

    /** Whose employment an acceptance is for. */
    public Optional<EmploymentId> employment(OrganisationId owner, UUID id) {
        return sql.first(
                "select employment_id from acceptance where organisation_id = ? and id = ?",
                row -> new EmploymentId(UUID.fromString(row.getString(1))),
                owner.value(),
                id);
    }

    /** The certificate of an acceptance that stands; empty when there is no such acceptance. */
    public Optional<Optional<CertificateId>> standing(OrganisationId owner, UUID id) {
        return sql.hold(
                "select certificate_id from acceptance where organisation_id = ? and id = ? and withdrawn_on is null"
                        + " for update",
                row -> Optional.ofNullable(row.getString(1)).map(each -> new CertificateId(UUID.fromString(each))),
                owner.value(),
                id);
    }

    /** Whether another acceptance, of this or of another employer, rests on the same certificate. */
    public boolean isShared(OrganisationId owner, UUID id, CertificateId certificate) {
        return sql.first(
                        "select count(*) > 0 from acceptance where certificate_id = ? and withdrawn_on is null"
                                + " and not (organisation_id = ? and id = ?)",
                        row -> row.getBoolean(1),
                        certificate.value(),
                        owner.value(),
                        id)
                .orElse(false);
    }

    public void withdraw(OrganisationId owner, UUID id, LocalDate on, String why) {
        sql.change(
                "update acceptance set withdrawn_on = ?, withdrawn_why = ? where organisation_id = ? and id = ?"
                        + " and withdrawn_on is null",
                on,
                why,
                owner.value(),
                id);
    }

    private static Acceptance acceptance(ResultSet row) throws SQLException {
        return new Acceptance(
                UUID.fromString(row.getString(1)),
                new EmploymentId(UUID.fromString(row.getString(2))),
                Provenance.of(row.getString(3)),
                new Proof(
                        new ProgrammeSlug(row.getString(4)),
                        row.getString(5),
                        row.getObject(6, LocalDate.class),
                        row.getObject(7, LocalDate.class)),
                row.getString(8),
                row.getObject(9, LocalDate.class));
    }

    private static @Nullable CertificateNumber number(@Nullable String number) {
        return number == null ? null : new CertificateNumber(number);
    }
}
