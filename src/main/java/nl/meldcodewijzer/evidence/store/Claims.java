package nl.meldcodewijzer.evidence.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meldcodewijzer.evidence.Claim;
import nl.meldcodewijzer.evidence.Proof;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Sql;
import org.jspecify.annotations.Nullable;

/** Papers that people hand in, each for one employer. */
@ApplicationScoped
public class Claims {

    /** With what the employer calls the person; empty after erasing. */
    public record Named(Claim claim, String name) {}

    /**
     * With the organisation that looks at it.
     *
     * @param withdrawnOn when it took its acceptance back; absent while that stands
     */
    public record AtOrganisation(
            Claim claim, String organisation, @Nullable LocalDate withdrawnOn) {}

    private static final String COLUMNS =
            "c.id, c.organisation_id, c.employment_id, c.person_id, c.programme, c.title, c.completed_on, c.paper_until,"
                    + " c.file_id, c.handed_in_on, c.decided_on, c.accepted, c.reason";

    private final Sql sql;

    Claims(Sql sql) {
        this.sql = sql;
    }

    /** Sent twice under the same id it is handed in once. */
    public void add(OrganisationId owner, Claim claim) {
        sql.change(
                "insert into evidence_claim (id, organisation_id, employment_id, person_id, programme, title,"
                        + " completed_on, paper_until, file_id, handed_in_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on duplicate key update id = id",
                claim.id(),
                owner.value(),
                claim.employment().value(),
                claim.person().value(),
                claim.proof().programme().value(),
                claim.proof().title(),
                claim.proof().completedOn(),
                claim.proof().paperUntil(),
                claim.file(),
                claim.handedInOn());
    }

    /** Those that wait, the longest first. */
    public List<Named> waiting(OrganisationId owner) {
        return sql.rows(
                "select " + COLUMNS + ", coalesce(concat(n.first_name, ' ', n.last_name), '') from evidence_claim c"
                        + " left join employee_name n on n.organisation_id = c.organisation_id and n.employment_id = c.employment_id"
                        + " where c.organisation_id = ? and c.decided_on is null order by c.handed_in_on, c.id",
                row -> new Named(claim(row), row.getString(14)),
                owner.value());
    }

    /** How many wait at each of several organisations; who has none is absent. */
    public Map<OrganisationId, Integer> countWaiting(Collection<OrganisationId> owners) {
        return sql
                .rows(
                        "select organisation_id, count(*) from evidence_claim where organisation_id in (?)"
                                + " and decided_on is null group by organisation_id",
                        row -> Map.entry(new OrganisationId(UUID.fromString(row.getString(1))), row.getInt(2)),
                        owners.stream().map(OrganisationId::value).toList())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public int countDecided(OrganisationId owner) {
        return sql.first(
                        "select count(*) from evidence_claim where organisation_id = ? and decided_on is not null",
                        row -> row.getInt(1),
                        owner.value())
                .orElse(0);
    }

    /** Those that were decided on, the last decision first. */
    public List<Named> decided(OrganisationId owner, int offset, int limit) {
        return sql.rows(
                "select " + COLUMNS + ", coalesce(concat(n.first_name, ' ', n.last_name), '') from evidence_claim c"
                        + " left join employee_name n on n.organisation_id = c.organisation_id and n.employment_id = c.employment_id"
                        + " where c.organisation_id = ? and c.decided_on is not null"
                        + " order by c.decided_on desc, c.id desc limit ? offset ?",
                row -> new Named(claim(row), row.getString(14)),
                owner.value(),
                limit,
                offset);
    }

    /** One of the person's own. */
    public Optional<Claim> of(PersonId person, UUID id) {
        return sql.first(
                "select " + COLUMNS + " from evidence_claim c where c.person_id = ? and c.id = ?",
                Claims::claim,
                person.value(),
                id);
    }

    /** Whether the person's own paper was there and still waited; then it is as if it was never handed in. */
    public boolean remove(PersonId person, UUID id) {
        return sql.change(
                        "delete from evidence_claim where person_id = ? and id = ? and decided_on is null",
                        person.value(),
                        id)
                == 1;
    }

    /** One that waits, held until the end of the transaction. */
    public Optional<Claim> hold(OrganisationId owner, UUID id) {
        return sql.hold(
                "select " + COLUMNS + " from evidence_claim c where c.organisation_id = ? and c.id = ?"
                        + " and c.decided_on is null for update",
                Claims::claim,
                owner.value(),
                id);
    }

    public void decide(OrganisationId owner, UUID id, Claim.Decision decision) {
        sql.change(
                "update evidence_claim set decided_on = ?, accepted = ?, reason = ? where organisation_id = ? and id = ?"
                        + " and decided_on is null",
                decision.on(),
                decision.accepted(),
                decision.reason(),
                owner.value(),
                id);
    }

    /** The file of a paper that was handed in to this organisation. */
    public Optional<UUID> file(OrganisationId owner, UUID id) {
        return sql.first(
                "select file_id from evidence_claim where organisation_id = ? and id = ? and file_id is not null",
                row -> UUID.fromString(row.getString(1)),
                owner.value(),
                id);
    }

    /** Newest first. */
    public List<AtOrganisation> of(PersonId person) {
        return sql.rows(
                "select " + COLUMNS + ", o.name, if(c.accepted, (select max(a.withdrawn_on) from acceptance a"
                        + " where a.organisation_id = c.organisation_id and a.employment_id = c.employment_id"
                        + " and a.programme = c.programme and a.completed_on = c.completed_on"
                        + " having max(a.withdrawn_on is null) = 0), null)"
                        + " from evidence_claim c join organisation o on o.id = c.organisation_id"
                        + " where c.person_id = ? order by c.handed_in_on desc, c.id desc",
                row -> new AtOrganisation(claim(row), row.getString(14), row.getObject(15, LocalDate.class)),
                person.value());
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                UUID.fromString(row.getString(1)),
                new OrganisationId(UUID.fromString(row.getString(2))),
                new EmploymentId(UUID.fromString(row.getString(3))),
                new PersonId(UUID.fromString(row.getString(4))),
                new Proof(
                        new ProgrammeSlug(row.getString(5)),
                        row.getString(6),
                        row.getObject(7, LocalDate.class),
                        row.getObject(8, LocalDate.class)),
                uuid(row.getString(9)),
                row.getObject(10, LocalDate.class),
                decision(row));
    }

    private static Claim.@Nullable Decision decision(ResultSet row) throws SQLException {
        var on = row.getObject(11, LocalDate.class);
        var reason = row.getString(13);
        return on == null ? null : new Claim.Decision(on, row.getBoolean(12), reason == null ? "" : reason);
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
