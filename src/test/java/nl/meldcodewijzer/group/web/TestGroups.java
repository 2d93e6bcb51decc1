package nl.meldcodewijzer.group.web;

import static nl.meldcodewijzer.TestSignIn.as;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.TestSignIn.Visitor;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.completion.CertificateNumber;
import nl.meldcodewijzer.group.JoinCode;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.ClockProducer;
import nl.meldcodewijzer.site.Ids;

/** Groups for tests, each in an organisation of its own. */
@ApplicationScoped
class TestGroups {

    /** A group that began a month ago and has a code. */
    record Classroom(UUID id, OrganisationId organisation, Visitor trainer, JoinCode code) {

        String address() {
            return "/groepen/" + id;
        }

        String join() {
            return "/groep/" + code.shown();
        }
    }

    private final TestSignIn signIn;

    TestGroups(TestSignIn signIn) {
        this.signIn = signIn;
    }

    Classroom classroom() {
        return classroom(LocalDate.now(ClockProducer.NETHERLANDS).plusMonths(2));
    }

    Classroom classroom(LocalDate until) {
        var organisation = signIn.organisation();
        var trainer = signIn.inOrganisation(organisation, Role.TRAINER);
        var id = Ids.next();
        var code = JoinCode.next(new SecureRandom());
        signIn.run(
                "insert into training_group (id, organisation_id, name, from_date, until_date, join_code, join_until)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                id,
                organisation.value(),
                "Klas " + id,
                until.minusMonths(3),
                until,
                code.value(),
                until);
        leads(id, organisation, trainer.person());
        return new Classroom(id, organisation, trainer, code);
    }

    void leads(UUID group, OrganisationId organisation, PersonId trainer) {
        signIn.run(
                "insert into group_trainer (id, organisation_id, group_id, person_id, from_date) values (?, ?, ?, ?, ?)",
                Ids.next(),
                organisation.value(),
                group,
                trainer.value(),
                LocalDate.now(ClockProducer.NETHERLANDS).minusMonths(1));
    }

    UUID member(Classroom classroom, PersonId person, String called) {
        var id = Ids.next();
        signIn.run(
                "insert into group_member (id, organisation_id, group_id, person_id, called, joined_on) values (?, ?, ?, ?, ?, ?)",
                id,
                classroom.organisation().value(),
                classroom.id(),
                person.value(),
                called,
                LocalDate.now(ClockProducer.NETHERLANDS).minusDays(20));
        return id;
    }

    UUID task(Classroom classroom, String module, LocalDate due) {
        var id = Ids.next();
        signIn.run(
                "insert into group_task (id, organisation_id, group_id, module, due_on, given_on) values (?, ?, ?, ?, ?, ?)",
                id,
                classroom.organisation().value(),
                classroom.id(),
                module,
                due,
                LocalDate.now(ClockProducer.NETHERLANDS).minusDays(20));
        return id;
    }

    void programmeTask(Classroom classroom, String programme, LocalDate due) {
        signIn.run(
                "insert into group_task (id, organisation_id, group_id, programme, due_on, given_on) values (?, ?, ?, ?, ?, ?)",
                Ids.next(),
                classroom.organisation().value(),
                classroom.id(),
                programme,
                due,
                LocalDate.now(ClockProducer.NETHERLANDS).minusDays(20));
    }

    void completed(PersonId person, String module, LocalDate day) {
        signIn.run(
                "insert into module_completion (id, person_id, module, edition, completed_on, provenance)"
                        + " values (?, ?, ?, 9, ?, 'earned-here')",
                Ids.next(),
                person.value(),
                module,
                day);
    }

    void certified(PersonId person, String programme, LocalDate day) {
        var completion = Ids.next();
        signIn.run(
                "insert into completion (id, person_id, programme, edition, completed_on, provenance)"
                        + " values (?, ?, ?, 1, ?, 'earned-here')",
                completion,
                person.value(),
                programme,
                day);
        signIn.run(
                "insert into certificate (id, completion_id, person_id, number, programme, edition, issued_on, valid_from,"
                        + " valid_until, provenance) values (?, ?, ?, ?, ?, 1, ?, ?, ?, 'earned-here')",
                Ids.next(),
                completion,
                person.value(),
                CertificateNumber.random(new SecureRandom()).canonical(),
                programme,
                day,
                day,
                day.plusYears(2));
    }

    void opened(PersonId person, String module) {
        signIn.run("insert into lesson_read (person_id, module, lesson) values (?, ?, 'x')", person.value(), module);
    }

    static ValidatableResponse open(Visitor visitor, String address) {
        return as(visitor).get(address).then();
    }

    static ValidatableResponse post(Visitor visitor, String address, Map<String, String> form) {
        return as(visitor).formParams(form).post(address).then();
    }

    static String page(Visitor visitor, String address) {
        return open(visitor, address).statusCode(200).extract().asString();
    }
}
