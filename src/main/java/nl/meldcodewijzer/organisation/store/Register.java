package nl.meldcodewijzer.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.meldcodewijzer.learning.ProfessionSlug;
import nl.meldcodewijzer.organisation.Assignment;
import nl.meldcodewijzer.organisation.Employment;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.EmploymentKind;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.Post;
import nl.meldcodewijzer.organisation.StaffMember;
import nl.meldcodewijzer.organisation.StaffName;
import nl.meldcodewijzer.organisation.UnitId;
import nl.meldcodewijzer.site.Sql;

/** The register of an organisation: employments with their names and posts. */
@ApplicationScoped
public class Register {

    private static final String EMPLOYMENTS = """
            select e.id, e.staff_number, e.contract_number, e.kind, e.from_date, e.until_date, e.version,
              n.first_name, n.last_name, n.email, n.employment_id
            from employment e
            left join employee_name n on n.organisation_id = e.organisation_id and n.employment_id = e.id
            where e.organisation_id = ?
            """;
    private static final String ORDERED = " order by n.last_name, n.first_name, e.staff_number, e.id";

    private final Sql sql;

    Register(Sql sql) {
        this.sql = sql;
    }

    /** The whole register, those who left too. */
    public List<StaffMember> all(OrganisationId owner) {
        return withPosts(
                sql.rows(EMPLOYMENTS + ORDERED, row -> member(owner, row), owner.value()),
                sql.rows(
                        "select id, employment_id, unit_id, team, job, profession, from_date, until_date from assignment"
                                + " where organisation_id = ?",
                        Register::assignment,
                        owner.value()));
    }

    /** Everybody employed on a day, in two queries. */
    public List<StaffMember> on(OrganisationId owner, LocalDate day) {
        return withPosts(
                sql.rows(
                        EMPLOYMENTS + " and e.from_date <= ? and (e.until_date is null or e.until_date >= ?)" + ORDERED,
                        row -> member(owner, row),
                        owner.value(),
                        day,
                        day),
                sql.rows("""
                        select a.id, a.employment_id, a.unit_id, a.team, a.job, a.profession, a.from_date, a.until_date
                        from assignment a
                        join employment e on e.organisation_id = a.organisation_id and e.id = a.employment_id
                        where a.organisation_id = ? and e.from_date <= ? and (e.until_date is null or e.until_date >= ?)
                        """, Register::assignment, owner.value(), day, day));
    }

    public Optional<StaffMember> find(OrganisationId owner, EmploymentId id) {
        return withPosts(
                        sql.rows(EMPLOYMENTS + " and e.id = ?", row -> member(owner, row), owner.value(), id.value()),
                        sql.rows(
                                "select id, employment_id, unit_id, team, job, profession, from_date, until_date"
                                        + " from assignment where organisation_id = ? and employment_id = ?",
                                Register::assignment,
                                owner.value(),
                                id.value()))
                .stream()
                .findFirst();
    }

    /** Whether somebody else has this staff and contract number. */
    public boolean isTaken(OrganisationId owner, String staffNumber, String contractNumber, EmploymentId except) {
        return sql.first(
                        "select 1 from employment where organisation_id = ? and staff_number = ? and contract_number = ?"
                                + " and id <> ?",
                        row -> true,
                        owner.value(),
                        staffNumber,
                        contractNumber,
                        except.value())
                .isPresent();
    }

    /** Whether no employment of anybody has this identifier. */
    public boolean isFree(EmploymentId id) {
        return sql.first("select 1 from employment where id = ?", row -> true, id.value())
                .isEmpty();
    }

    public void add(OrganisationId owner, Collection<StaffMember> members) {
        sql.changeAll(
                "insert into employment (id, organisation_id, staff_number, contract_number, kind, from_date, until_date)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                rows(members, each -> new Object[] {
                    each.id().value(),
                    owner.value(),
                    each.employment().staffNumber(),
                    each.employment().contractNumber(),
                    each.employment().kind().code(),
                    each.employment().period().from(),
                    each.employment().period().until()
                }));
        write(owner, members);
    }

    /** The members as they have to be from now on; the caller holds the organisation's lock. */
    public void save(OrganisationId owner, Collection<StaffMember> members) {
        sql.changeAll(
                "update employment set staff_number = ?, contract_number = ?, kind = ?, from_date = ?, until_date = ?,"
                        + " version = version + 1 where organisation_id = ? and id = ?",
                rows(members, each -> new Object[] {
                    each.employment().staffNumber(),
                    each.employment().contractNumber(),
                    each.employment().kind().code(),
                    each.employment().period().from(),
                    each.employment().period().until(),
                    owner.value(),
                    each.id().value()
                }));
        write(owner, members);
    }

    private void write(OrganisationId owner, Collection<StaffMember> members) {
        sql.changeAll(
                "insert into employee_name (employment_id, organisation_id, first_name, last_name, email)"
                        + " values (?, ?, ?, ?, ?) on duplicate key update first_name = values(first_name),"
                        + " last_name = values(last_name), email = values(email)",
                members.stream()
                        .filter(each -> each.name() != null)
                        .map(each -> name(owner, each, each.name()))
                        .toList());
        sql.changeAll(
                "insert into assignment (id, organisation_id, employment_id, unit_id, team, job, profession, from_date,"
                        + " until_date) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update"
                        + " unit_id = values(unit_id), team = values(team), job = values(job),"
                        + " profession = values(profession), from_date = values(from_date),"
                        + " until_date = values(until_date)",
                members.stream()
                        .flatMap(each -> each.assignments().stream())
                        .map(each -> post(owner, each))
                        .toList());
    }

    private static List<Object[]> rows(
            Collection<StaffMember> members, java.util.function.Function<StaffMember, Object[]> row) {
        return members.stream().map(row).toList();
    }

    private static Object[] name(OrganisationId owner, StaffMember member, StaffName name) {
        return new Object[] {member.id().value(), owner.value(), name.first(), name.last(), name.email()};
    }

    private static Object[] post(OrganisationId owner, Assignment each) {
        var post = each.post();
        return new Object[] {
            each.id(),
            owner.value(),
            each.employment().value(),
            post.unit() == null ? null : post.unit().value(),
            post.team(),
            post.job(),
            post.profession().value(),
            each.period().from(),
            each.period().until()
        };
    }

    private static StaffMember member(OrganisationId owner, ResultSet row) throws SQLException {
        var employment = new Employment(
                new EmploymentId(row.getObject(1, UUID.class)),
                owner,
                row.getString(2),
                row.getString(3),
                EmploymentKind.of(row.getString(4)),
                Spans.read(row, 5, 6),
                row.getInt(7));
        var name = row.getObject(11, UUID.class) == null
                ? null
                : new StaffName(row.getString(8), row.getString(9), row.getString(10));
        return new StaffMember(employment, name, List.of());
    }

    private static Assignment assignment(ResultSet row) throws SQLException {
        var unit = row.getObject(3, UUID.class);
        return new Assignment(
                row.getObject(1, UUID.class),
                new EmploymentId(row.getObject(2, UUID.class)),
                new Post(
                        unit == null ? null : new UnitId(unit),
                        row.getString(4),
                        row.getString(5),
                        new ProfessionSlug(row.getString(6))),
                Spans.read(row, 7, 8));
    }

    private static List<StaffMember> withPosts(List<StaffMember> members, List<Assignment> assignments) {
        Map<EmploymentId, List<Assignment>> posts = new HashMap<>();
        for (var each : assignments) {
            posts.computeIfAbsent(each.employment(), any -> new ArrayList<>()).add(each);
        }
        return members.stream()
                .map(each -> new StaffMember(each.employment(), each.name(), posts.getOrDefault(each.id(), List.of())))
                .toList();
    }
}
