package nl.meldcodewijzer;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.meldcodewijzer.account.Grant;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.SessionToken;
import nl.meldcodewijzer.account.act.Passwords;
import nl.meldcodewijzer.organisation.ActivationCode;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Ids;

/** People for tests, signed in by a session row: {@code given().cookies(signIn.learner().cookies())}. */
@ApplicationScoped
public class TestSignIn {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    /** Somebody signed in. */
    public record Visitor(PersonId person, String name, String email, Map<String, String> cookies) {}

    private final DataSource database;
    private final Passwords passwords;

    TestSignIn(DataSource database, Passwords passwords) {
        this.database = database;
        this.passwords = passwords;
    }

    /** A browser in which somebody is signed in, and that shows where it is sent on to. */
    public static RequestSpecification as(Visitor visitor) {
        return given().cookies(visitor.cookies()).redirects().follow(false);
    }

    public Visitor learner() {
        return with();
    }

    public Visitor admin() {
        return with(grant(Role.ADMIN, null, null, null));
    }

    public Visitor inOrganisation(OrganisationId organisation, Role... roles) {
        var grants = new Grant[roles.length];
        for (int i = 0; i < roles.length; i++) {
            grants[i] = grant(roles[i], organisation.value(), null, null);
        }
        return with(grants);
    }

    /** Makes the authority when it is not there yet. */
    public Visitor authorityOfficer(String authority) {
        authority(authority);
        return with(grant(Role.AUTHORITY_OFFICER, null, authority, null));
    }

    public Visitor with(Grant... grants) {
        var person = new PersonId(Ids.next());
        var name = "Toets " + person.value().toString().substring(24);
        var email = person.value() + "@toets.example";
        run("insert into person (id, name, email) values (?, ?, ?)", person.value(), name, email);
        run("insert into account (person_id) values (?)", person.value());
        for (var grant : grants) {
            give(person, grant);
        }
        return new Visitor(person, name, email, session(person));
    }

    /** For the few tests that sign in by the form. */
    public Visitor withPassword(String password, Grant... grants) {
        var visitor = with(grants);
        run(
                "update account set password_hash = ? where person_id = ?",
                passwords.hash(password),
                visitor.person().value());
        return visitor;
    }

    public void block(PersonId person) {
        run("update account set blocked_at = current_timestamp(6) where person_id = ?", person.value());
    }

    /** An employment, linked to the person when there is one. */
    public EmploymentId employment(OrganisationId organisation, String staffNumber, PersonId person) {
        var id = Ids.next();
        run(
                "insert into employment (id, organisation_id, staff_number, kind, from_date) values (?, ?, ?, 'employee', ?)",
                id,
                organisation.value(),
                staffNumber,
                LONG_AGO);
        run(
                "insert into employee_name (employment_id, organisation_id, first_name, last_name) values (?, ?, 'Sam', 'Toets')",
                id,
                organisation.value());
        if (person != null) {
            run(
                    "insert into employment_person (id, organisation_id, employment_id, person_id, linked_on)"
                            + " values (?, ?, ?, ?, ?)",
                    Ids.next(),
                    organisation.value(),
                    id,
                    person.value(),
                    LONG_AGO);
        }
        return new EmploymentId(id);
    }

    /** A fresh activation code for an employment. */
    public ActivationCode activationCode(OrganisationId organisation, EmploymentId employment) {
        var code = ActivationCode.next(new SecureRandom());
        run(
                "insert into activation_code (code_hash, organisation_id, employment_id, expires_at)"
                        + " values (?, ?, ?, current_timestamp(6) + interval 1 day)",
                code.hash(),
                organisation.value(),
                employment.value());
        return code;
    }

    public void give(PersonId person, Grant grant) {
        run(
                "insert into role_grant (id, person_id, role, organisation_id, unit_id, team, authority, region, from_date,"
                        + " until_date) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                person.value(),
                grant.role().code(),
                grant.organisation(),
                grant.unit(),
                grant.team(),
                grant.authority(),
                grant.region(),
                grant.from(),
                grant.until());
    }

    /** Another session of the same person; the cookies to send. */
    public Map<String, String> session(PersonId person) {
        var token = SessionToken.random();
        run(
                "insert into sign_in_session (token_hash, person_id, expires_at) values (?, ?, current_timestamp(6) +"
                        + " interval 1 hour)",
                token.digest(),
                person.value());
        return Map.of("sessie", token.value());
    }

    /** An organisation of its own for a test. */
    public OrganisationId organisation() {
        var id = new OrganisationId(Ids.next());
        run(
                "insert into organisation (id, name, sector, legal_basis, sign_in_code, from_date) values (?, ?, 'zorg',"
                        + " 'Wkkgz', ?, ?)",
                id.value(),
                "Organisatie " + id,
                "t-" + id.value().toString().substring(18).replace("-", ""),
                LONG_AGO);
        return id;
    }

    public void authority(String code) {
        run(
                "insert ignore into authority (code, name, kind, from_date) values (?, ?, 'municipality', ?)",
                code,
                "Gemeente " + code,
                LONG_AGO);
    }

    public static Grant grant(Role role, UUID organisation, String authority, String region) {
        return new Grant(role, organisation, null, null, authority, region, LONG_AGO, null);
    }

    /** Anything else a test has to arrange. */
    public void run(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof UUID ? values[i].toString() : values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
