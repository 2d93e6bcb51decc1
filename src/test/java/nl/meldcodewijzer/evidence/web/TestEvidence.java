package nl.meldcodewijzer.evidence.web;

import static nl.meldcodewijzer.TestSignIn.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.TestSignIn.Visitor;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.store.Certificates;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.site.Sql;

/** Organisations whose officer takes in proofs from elsewhere. */
@ApplicationScoped
class TestEvidence {

    static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final TestSignIn signIn;
    private final Certificates certificates;
    private final Sql sql;

    TestEvidence(TestSignIn signIn, Certificates certificates, Sql sql) {
        this.signIn = signIn;
        this.certificates = certificates;
        this.sql = sql;
    }

    /** With an officer, and a learner who is employed there under number 0042. */
    Office office() {
        var organisation = signIn.organisation();
        var learner = signIn.learner();
        signIn.employment(organisation, "0042", learner.person());
        return new Office(organisation, signIn.inOrganisation(organisation, Role.ATTENTION_OFFICER), learner);
    }

    /** The first proof on a page with which this can be done. */
    static String firstId(String page, String deed) {
        var found = Pattern.compile("/bewijzen/([0-9a-f-]{36})/" + deed).matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    /** What its officer and its learner do. */
    final class Office {

        private final OrganisationId organisation;
        private final Visitor officer;
        private final Visitor learner;

        private Office(OrganisationId organisation, Visitor officer, Visitor learner) {
            this.organisation = organisation;
            this.officer = officer;
            this.learner = learner;
        }

        OrganisationId organisation() {
            return organisation;
        }

        Visitor officer() {
            return officer;
        }

        Visitor learner() {
            return learner;
        }

        String home() {
            return "/organisatie/" + organisation + "/bewijzen";
        }

        List<Certificate> held(Visitor visitor) {
            return QuarkusTransaction.requiringNew().call(() -> certificates.of(visitor.person()));
        }

        long files() {
            return QuarkusTransaction.requiringNew()
                    .call(() -> sql.first(
                            "select count(*) from stored_file where organisation_id = ?",
                            row -> row.getLong(1),
                            organisation.value()))
                    .orElseThrow();
        }

        ValidatableResponse list(String kind, String course, String rows, String deed) {
            return as(officer)
                    .multiPart("soort", kind)
                    .multiPart("programma", "meldcode-basis")
                    .multiPart("cursus", course)
                    .multiPart("reden", "Presentielijst gezien")
                    .multiPart("regels", rows)
                    .multiPart("doe", deed)
                    .post(home() + "/lijst")
                    .then();
        }

        ValidatableResponse handIn(Visitor visitor, String completed, byte[] file) {
            return as(visitor)
                    .multiPart("programma", "meldcode-basis")
                    .multiPart("cursus", "Basistraining bij Academie Test")
                    .multiPart("afgerond", completed)
                    .multiPart("bestand", "diploma.pdf", file)
                    .post("/leren/bewijzen")
                    .then();
        }

        /** A paper of the learner, which then waits for a decision. */
        void handIn() {
            handIn(learner, "2026-05-01", PDF).statusCode(303);
        }

        /** Hands one in; its number. */
        String paper() {
            handIn();
            return first("besluit");
        }

        /** One course day that the learner attended, accepted. */
        void attended() {
            list("attendance", "Cursusdag", "0042;1-6-2026", "invoeren").statusCode(303);
        }

        /** The first proof on the officer's page with which this can be done. */
        String first(String deed) {
            return firstId(as(officer).get(home()).asString(), deed);
        }

        ValidatableResponse decline(String claim, String reason) {
            return as(officer)
                    .formParam("besluit", "afwijzen")
                    .formParam("reden", reason)
                    .post(home() + "/" + claim + "/besluit")
                    .then();
        }

        /** The first that was accepted. */
        void takeBack() {
            as(officer).formParam("reden", "Vergissing").post(home() + "/" + first("intrekken") + "/intrekken");
        }

        ValidatableResponse accept(String claim) {
            return as(officer)
                    .formParam("besluit", "accepteren")
                    .formParam("reden", "Bekeken")
                    .post(home() + "/" + claim + "/besluit")
                    .then()
                    .statusCode(303);
        }

        /** The page after an answer, with its message. */
        String said(ValidatableResponse answer) {
            return as(officer)
                    .cookies(answer.extract().cookies())
                    .get(home())
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
        }
    }
}
