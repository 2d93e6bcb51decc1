package nl.meldcodewijzer.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.meldcodewijzer.organisation.ActivationCode;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.Invitation;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.site.Sql;

/** Codes that link an employment to the person who types them; single use, and only their digest is kept. */
@ApplicationScoped
public class ActivationCodes {

    private final Sql sql;

    ActivationCodes(Sql sql) {
        this.sql = sql;
    }

    /** A new code for an employment; codes given before stop working. */
    public void issue(OrganisationId organisation, EmploymentId employment, ActivationCode code, Duration validity) {
        sql.change(
                "delete from activation_code where organisation_id = ? and employment_id = ? and used_at is null",
                organisation.value(),
                employment.value());
        sql.change(
                "insert into activation_code (code_hash, organisation_id, employment_id, expires_at)"
                        + " values (?, ?, ?, current_timestamp(6) + interval ? second)",
                code.hash(),
                organisation.value(),
                employment.value(),
                validity.toSeconds());
    }

    public Optional<Invitation> open(ActivationCode code) {
        return sql.first(
                "select c.organisation_id, o.name, c.employment_id, concat(n.first_name, ' ', n.last_name), n.email"
                        + " from activation_code c"
                        + " join organisation o on o.id = c.organisation_id"
                        + " left join employee_name n on n.employment_id = c.employment_id"
                        + " where c.code_hash = ? and c.used_at is null and c.expires_at > current_timestamp(6)",
                row -> new Invitation(
                        new OrganisationId(UUID.fromString(row.getString(1))),
                        row.getString(2),
                        new EmploymentId(UUID.fromString(row.getString(3))),
                        row.getString(4),
                        row.getString(5)),
                code.hash());
    }

    /** True for one caller only, however many try at once. */
    public boolean use(ActivationCode code) {
        return sql.change(
                        "update activation_code set used_at = current_timestamp(6)"
                                + " where code_hash = ? and used_at is null and expires_at > current_timestamp(6)",
                        code.hash())
                == 1;
    }
}
