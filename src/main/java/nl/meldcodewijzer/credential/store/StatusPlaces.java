package nl.meldcodewijzer.credential.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.meldcodewijzer.completion.CertificateNumber;
import nl.meldcodewijzer.credential.StatusPlace;
import nl.meldcodewijzer.site.Sql;

/** Which certificate stands where in the public lists; only places leave this store. */
@ApplicationScoped
public class StatusPlaces {

    private final Sql sql;

    StatusPlaces(Sql sql) {
        this.sql = sql;
    }

    public Optional<StatusPlace> of(CertificateNumber number) {
        return sql.first(
                "select s.list_number, s.place from credential_status s join certificate c on c.id = s.certificate_id"
                        + " where c.number = ?",
                row -> new StatusPlace(row.getInt(1), row.getInt(2)),
                number.canonical());
    }

    /** False when the place is taken, or when the certificate has one by now. */
    public boolean take(CertificateNumber number, StatusPlace place) {
        return sql.insertOnce(
                "insert into credential_status (certificate_id, list_number, place)"
                        + " select id, ?, ? from certificate where number = ?",
                place.list(),
                place.place(),
                number.canonical());
    }

    /** The newest list; absent when there is none. */
    public Optional<Integer> newestList() {
        return sql.first(
                "select list_number from credential_status order by list_number desc limit 1", row -> row.getInt(1));
    }

    public int taken(int list) {
        return sql.first("select count(*) from credential_status where list_number = ?", row -> row.getInt(1), list)
                .orElse(0);
    }

    /** The places of certificates that were revoked on this day or before. */
    public List<Integer> revoked(int list, LocalDate day) {
        return sql.rows(
                "select s.place from credential_status s join revocation r on r.certificate_id = s.certificate_id"
                        + " where s.list_number = ? and r.revoked_on <= ?",
                row -> row.getInt(1),
                list,
                day);
    }
}
