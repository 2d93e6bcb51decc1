package nl.meldcodewijzer.study.web;

import static nl.meldcodewijzer.TestSignIn.as;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Random;
import nl.meldcodewijzer.TestRegister;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.TestSignIn.Visitor;
import nl.meldcodewijzer.completion.CertificateNumber;
import nl.meldcodewijzer.site.Ids;

/** Learners with a past, who read about it on their own pages. */
@ApplicationScoped
class TestLearners {

    /** The programme for nursing and care. */
    static final String CARE = "meldcode-verpleging";

    private final TestSignIn signIn;
    private final TestRegister register;

    TestLearners(TestSignIn signIn, TestRegister register) {
        this.signIn = signIn;
        this.register = register;
    }

    Learner learner() {
        return new Learner(signIn.learner());
    }

    /** What a reader sees, so that sentences can be looked for across links. */
    static String text(String html) {
        return html.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ").replace(" .", ".");
    }

    /** Somebody of whom a test says what was before. */
    final class Learner {

        private final Visitor visitor;

        private Learner(Visitor visitor) {
            this.visitor = visitor;
        }

        Visitor visitor() {
            return visitor;
        }

        RequestSpecification browser() {
            return as(visitor).accept(ContentType.HTML);
        }

        String page(String address) {
            return text(browser().get(address).then().statusCode(200).extract().asString());
        }

        void employ(String employer, String profession, LocalDate from) {
            var owner = signIn.organisation();
            register.run("update organisation set name = ? where id = ?", employer, owner.value());
            var employment = signIn.employment(owner, "1", visitor.person());
            register.run("update employment set from_date = ? where id = ?", from, employment.value());
            if (profession != null) {
                register.run(
                        "insert into assignment (id, organisation_id, employment_id, profession, from_date) values (?, ?, ?, ?, ?)",
                        Ids.next(),
                        owner.value(),
                        employment.value(),
                        profession,
                        from);
            }
        }

        void certificate(String programme, LocalDate issued, LocalDate until) {
            var completion = Ids.next();
            register.run(
                    "insert into completion (id, person_id, programme, edition, completed_on, provenance)"
                            + " values (?, ?, ?, 1, ?, 'imported')",
                    completion,
                    visitor.person().value(),
                    programme,
                    issued);
            register.run(
                    "insert into certificate (id, completion_id, person_id, number, programme, edition, issued_on, valid_from,"
                            + " valid_until, provenance) values (?, ?, ?, ?, ?, 1, ?, ?, ?, 'imported')",
                    Ids.next(),
                    completion,
                    visitor.person().value(),
                    CertificateNumber.random(new Random()).canonical(),
                    programme,
                    issued,
                    issued,
                    until);
        }

        void completed(String module, int edition, LocalDate on) {
            register.module(new TestRegister.Employed(null, visitor.person().value()), module, edition, on);
        }
    }
}
