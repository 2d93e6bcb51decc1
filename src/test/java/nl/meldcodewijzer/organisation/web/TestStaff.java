package nl.meldcodewijzer.organisation.web;

import static nl.meldcodewijzer.TestSignIn.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.TestSignIn.Visitor;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.StaffMember;
import nl.meldcodewijzer.organisation.store.Register;

/** Organisations whose officer keeps the register of staff by its pages. */
@ApplicationScoped
class TestStaff {

    static final Map<String, String> ANNA = Map.of(
            "voornaam", "Anna",
            "achternaam", "de Vries",
            "personeelsnummer", "0042",
            "soort", "employee",
            "beroepsgroep", "verpleegkundige",
            "in_dienst", "2024-02-01",
            "team", "=Team A");

    private final TestSignIn signIn;
    private final Register register;

    TestStaff(TestSignIn signIn, Register register) {
        this.signIn = signIn;
        this.register = register;
    }

    /** Of a new organisation, which has no staff yet. */
    Office office() {
        var organisation = signIn.organisation();
        return new Office(organisation, signIn.inOrganisation(organisation, Role.ATTENTION_OFFICER));
    }

    /** What its officer does, and what then stands in the register. */
    final class Office {

        private final OrganisationId organisation;
        private final Visitor officer;

        private Office(OrganisationId organisation, Visitor officer) {
            this.organisation = organisation;
            this.officer = officer;
        }

        OrganisationId organisation() {
            return organisation;
        }

        Visitor officer() {
            return officer;
        }

        String home() {
            return "/organisatie/" + organisation;
        }

        String staff() {
            return home() + "/medewerkers";
        }

        Response add(Map<String, String> form) {
            return as(officer).formParams(form).post(staff() + "/nieuw");
        }

        List<StaffMember> members() {
            return QuarkusTransaction.requiringNew().call(() -> register.all(organisation));
        }

        /** The only one, once she was added. */
        StaffMember anna() {
            add(ANNA).then().statusCode(303);
            return members().get(0);
        }
    }
}
