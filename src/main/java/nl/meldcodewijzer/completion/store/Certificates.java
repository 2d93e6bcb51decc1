package nl.meldcodewijzer.completion.store;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
import nl.meldcodewijzer.person.PersonId;
import org.jspecify.annotations.Nullable;

/** Completions of programmes with the certificates that prove them. */
@ApplicationScoped
public class Certificates {

    /** A completion and its proof, always written together. */
    public record Issued(Completion completion, Certificate certificate) {}

    private static final String SELECT = """
            select certificate, completion.completedOn, revocation.revokedOn
            from CertificateEntity certificate
            join CompletionEntity completion on completion.id = certificate.completionId
            left join RevocationEntity revocation on revocation.certificateId = certificate.id
            """;

    private final EntityManager rows;

    Certificates(EntityManager rows) {
        this.rows = rows;
    }

    /** All that a person ever got, newest first. */
    public List<Certificate> of(PersonId person) {
        return read("where certificate.personId = :person", "person", person.value());
    }

    /** All that several people ever got, newest first. */
    public List<Certificate> ofAll(Collection<PersonId> people) {
        return read(
                "where certificate.personId in :people",
                "people",
                people.stream().map(PersonId::value).toList());
    }

    /** The one with this number and all others of the same person and programme, newest first. */
    public List<Certificate> aroundNumber(CertificateNumber number) {
        return read("""
                where certificate.personId = (select person.personId from CertificateEntity person where person.number = :number)
                  and certificate.programme = (select same.programme from CertificateEntity same where same.number = :number)
                """, "number", number.canonical());
    }

    public Optional<Certificate> withId(CertificateId certificate) {
        return read("where certificate.id = :id", "id", certificate.value()).stream()
                .findFirst();
    }

    public void add(Issued issued) {
        persist(issued);
        rows.flush();
    }

    /** Many at once, of any people; leaves nothing in the session. */
    public void addAll(Collection<Issued> issued) {
        Batches.each(rows, issued, this::persist);
    }

    /** What a person reads about those certificates of theirs that were revoked. */
    public Map<CertificateId, String> whyRevoked(PersonId person) {
        return rows.createQuery("""
                        select revocation.certificateId, revocation.reason from RevocationEntity revocation
                        join CertificateEntity certificate on certificate.id = revocation.certificateId
                        where certificate.personId = :person
                        """, Object[].class).setParameter("person", person.value()).getResultList().stream()
                .collect(toMap(row -> new CertificateId((UUID) row[0]), row -> (String) row[1]));
    }

    /** Says from when on a certificate is void; once said it stays. */
    public void revoke(CertificateId certificate, LocalDate on, String reason, @Nullable PersonId by) {
        rows.persist(new RevocationEntity(certificate, on, reason, by));
        rows.flush();
    }

    /**
     * Makes completions of one person wait for each other, so that the last of two at the same moment sees the first.
     *
     * @return the name to put on a certificate
     */
    public Optional<String> holdPerson(PersonId person) {
        Object name = rows
                .createNativeQuery("select coalesce(name, '') from person where id = :id for update")
                .setParameter("id", person.value())
                .getResultList()
                .stream()
                .findFirst()
                .orElse("");
        return Optional.of(name.toString()).filter(each -> !each.isEmpty());
    }

    private void persist(Issued issued) {
        rows.persist(new CompletionEntity(issued.completion()));
        rows.persist(new CertificateEntity(issued.certificate()));
    }

    private List<Certificate> read(String where, String parameter, Object value) {
        return rows
                .createQuery(
                        SELECT + where + " order by certificate.issuedOn desc, certificate.id desc", Object[].class)
                .setParameter(parameter, value)
                .getResultList()
                .stream()
                .map(row -> ((CertificateEntity) row[0]).toCertificate((LocalDate) row[1], (LocalDate) row[2]))
                .toList();
    }
}
