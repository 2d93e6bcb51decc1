package nl.meldcodewijzer.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Sql;
import org.jspecify.annotations.Nullable;

/** Everything the service stores about one person, section by section, as it is stored; one question per section. */
@ApplicationScoped
public class PersonalRecord {

    private static final String MINE =
            "(select employment_id from employment_person where person_id = ? and unlinked_on is null)";

    private static final Map<String, String> SECTIONS = sections();

    private final Sql sql;

    PersonalRecord(Sql sql) {
        this.sql = sql;
    }

    private static Map<String, String> sections() {
        var sections = new LinkedHashMap<String, String>();
        sections.put("person", "select id, name, email, created_at from person where id = ?");
        sections.put("account", "select password_changed_at, blocked_at, created_at from account where person_id = ?");
        sections.put(
                "sessions",
                "select device, shared, created_at, seen_at, expires_at, ended_at from sign_in_session where person_id = ?"
                        + " order by created_at");
        sections.put(
                "apiKeys",
                "select name, created_at, expires_at, ended_at from api_key where person_id = ? order by created_at");
        // not what the answer was: it may tell about colleagues
        sections.put(
                "keptAnswers",
                "select address, idempotency_key, made_at from kept_answer where person_id = ? order by made_at");
        sections.put(
                "roles",
                "select g.role, o.name organisation, g.team, g.authority, g.region, g.from_date, g.until_date"
                        + " from role_grant g left join organisation o on o.id = g.organisation_id"
                        + " where g.person_id = ? order by g.from_date");
        sections.put(
                "employments",
                "select o.name organisation, e.staff_number, e.contract_number, e.kind, e.from_date, e.until_date,"
                        + " l.linked_on, l.unlinked_on from employment_person l"
                        + " join employment e on e.organisation_id = l.organisation_id and e.id = l.employment_id"
                        + " join organisation o on o.id = l.organisation_id where l.person_id = ? order by e.from_date");
        sections.put(
                "namesAtEmployers",
                "select o.name organisation, n.first_name, n.last_name, n.email from employee_name n"
                        + " join organisation o on o.id = n.organisation_id where n.employment_id in " + MINE);
        sections.put(
                "assignments",
                "select o.name organisation, u.name unit, a.team, a.job, a.profession, a.from_date, a.until_date"
                        + " from assignment a join organisation o on o.id = a.organisation_id"
                        + " left join unit u on u.id = a.unit_id where a.employment_id in " + MINE
                        + " order by a.from_date");
        sections.put(
                "absences",
                "select o.name organisation, a.code, a.from_date, a.until_date from absence a"
                        + " join organisation o on o.id = a.organisation_id where a.employment_id in " + MINE
                        + " order by a.from_date");
        sections.put(
                "lessonsRead", "select module, lesson, read_at from lesson_read where person_id = ? order by read_at");
        sections.put(
                "attempts",
                "select id, module, edition, started_at, submitted_at, score, total, passed from attempt"
                        + " where person_id = ? order by started_at");
        sections.put(
                "regrades",
                "select g.attempt_id attempt, g.regraded_at, g.reason, g.score, g.total, g.passed from regrade g"
                        + " join attempt a on a.id = g.attempt_id where a.person_id = ? order by g.regraded_at");
        sections.put(
                "answers",
                "select w.attempt_id attempt, w.question, w.sequence, w.chosen, w.saved_at from answer w"
                        + " join attempt a on a.id = w.attempt_id where a.person_id = ? order by w.saved_at");
        sections.put(
                "modules",
                "select module, edition, completed_on, provenance from module_completion where person_id = ?"
                        + " order by completed_on");
        sections.put(
                "programmes",
                "select programme, edition, completed_on, provenance from completion where person_id = ?"
                        + " order by completed_on");
        sections.put(
                "certificates",
                "select c.number, c.programme, c.edition, c.issued_on, c.valid_from, c.valid_until, c.holder_name,"
                        + " r.revoked_on, s.list_number status_list, s.place status_place from certificate c"
                        + " left join revocation r on r.certificate_id = c.id"
                        + " left join credential_status s on s.certificate_id = c.id"
                        + " where c.person_id = ? order by c.issued_on");
        sections.put(
                "registerNumbers",
                "select register, number, given_at from register_number where person_id = ? order by register");
        sections.put(
                "evidence",
                "select o.name organisation, c.programme, c.title, c.completed_on, c.paper_until, c.handed_in_on,"
                        + " c.decided_on, c.accepted, c.reason from evidence_claim c"
                        + " join organisation o on o.id = c.organisation_id where c.person_id = ? order by c.handed_in_on");
        sections.put(
                "acceptances",
                "select o.name organisation, a.programme, a.title, a.completed_on, a.provenance, a.accepted_on, a.reason,"
                        + " a.withdrawn_on, a.withdrawn_why from acceptance a"
                        + " join certificate c on c.id = a.certificate_id"
                        + " join organisation o on o.id = a.organisation_id where c.person_id = ? order by a.accepted_on");
        sections.put(
                "groups",
                "select o.name organisation, g.name, m.called, m.joined_on, m.left_on from group_member m"
                        + " join training_group g on g.id = m.group_id join organisation o on o.id = g.organisation_id"
                        + " where m.person_id = ? order by m.joined_on");
        sections.put(
                "groupsLed",
                "select o.name organisation, g.name, t.from_date, t.left_on from group_trainer t"
                        + " join training_group g on g.id = t.group_id join organisation o on o.id = g.organisation_id"
                        + " where t.person_id = ? order by t.from_date");
        sections.put(
                "mail",
                "select kind, subject, state, written_at, ended_at from mail where person_id = ? order by written_at");
        sections.put(
                "mailPreference",
                "select wants_mail, wants_digest, changed_at from mail_preference where person_id = ?");
        sections.put("deeds", "select at, deed, subject_kind, subject from audit_entry where actor = ? order by at");
        return java.util.Collections.unmodifiableMap(sections);
    }

    public Map<String, List<Map<String, Object>>> of(PersonId person) {
        var record = new LinkedHashMap<String, List<Map<String, Object>>>();
        SECTIONS.forEach((section, query) -> record.put(section, sql.rows(query, PersonalRecord::row, person.value())));
        return record;
    }

    private static Map<String, Object> row(ResultSet row) throws SQLException {
        var columns = row.getMetaData();
        var values = new LinkedHashMap<String, Object>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            var value = value(row, i, columns.getColumnType(i));
            if (value != null) {
                values.put(columns.getColumnLabel(i), value);
            }
        }
        return values;
    }

    private static @Nullable Object value(ResultSet row, int column, int type) throws SQLException {
        if (row.getObject(column) == null) {
            return null;
        }
        return switch (type) {
            case Types.TIMESTAMP -> Sql.instant(row, column).toString();
            case Types.INTEGER, Types.BIGINT -> row.getLong(column);
            case Types.BOOLEAN, Types.BIT -> row.getBoolean(column);
            default -> row.getString(column);
        };
    }
}
