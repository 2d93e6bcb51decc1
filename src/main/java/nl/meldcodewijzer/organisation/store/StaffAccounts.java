package nl.meldcodewijzer.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.meldcodewijzer.organisation.ActivationCode;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.site.Sql;

/** What an employer may know of the accounts of its staff: whether there is one, and inviting and ending it. */
@ApplicationScoped
public class StaffAccounts {

    private final Sql sql;

    StaffAccounts(Sql sql) {
        this.sql = sql;
    }

    /** Since when the employment is linked to a person's own record. */
    public Optional<LocalDate> linkedOn(OrganisationId owner, EmploymentId employment) {
        return sql.first(
                "select linked_on from employment_person where organisation_id = ? and employment_id = ?"
                        + " and unlinked_on is null",
                row -> row.getObject(1, LocalDate.class),
                owner.value(),
                employment.value());
    }

    public Set<EmploymentId> linked(OrganisationId owner) {
        return new HashSet<>(sql.rows(
                "select employment_id from employment_person where organisation_id = ? and unlinked_on is null",
                row -> new EmploymentId(row.getObject(1, UUID.class)),
                owner.value()));
    }

    /** Whether a code was given that still works. */
    public boolean isInvited(OrganisationId owner, EmploymentId employment) {
        return sql.first(
                        "select 1 from activation_code where organisation_id = ? and employment_id = ?"
                                + " and used_at is null and expires_at > current_timestamp(6) limit 1",
                        row -> true,
                        owner.value(),
                        employment.value())
                .isPresent();
    }

    /** New codes; codes given before stop working. */
    public void invite(OrganisationId owner, Map<EmploymentId, ActivationCode> codes, Duration validity) {
        sql.changeAll(
                "delete from activation_code where organisation_id = ? and employment_id = ? and used_at is null",
                codes.keySet().stream()
                        .map(each -> new Object[] {owner.value(), each.value()})
                        .toList());
        List<Object[]> rows = codes.entrySet().stream()
                .map(each -> new Object[] {
                    each.getValue().hash(), owner.value(), each.getKey().value(), validity.toSeconds()
                })
                .toList();
        sql.changeAll(
                "insert into activation_code (code_hash, organisation_id, employment_id, expires_at)"
                        + " values (?, ?, ?, current_timestamp(6) + interval ? second)",
                rows);
    }

    /** Ends the employer's sight of the person; the person's own record stays. */
    public boolean unlink(OrganisationId owner, EmploymentId employment, LocalDate on) {
        return sql.change(
                        "update employment_person set unlinked_on = ? where organisation_id = ? and employment_id = ?"
                                + " and unlinked_on is null",
                        on,
                        owner.value(),
                        employment.value())
                > 0;
    }
}
