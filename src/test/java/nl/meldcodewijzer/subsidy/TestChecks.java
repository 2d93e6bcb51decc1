package nl.meldcodewijzer.subsidy;

import static nl.meldcodewijzer.TestSignIn.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.meldcodewijzer.TestRegister;
import nl.meldcodewijzer.TestRegister.Employed;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.TestSignIn.Visitor;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.UnitId;
import nl.meldcodewijzer.region.AuthorityCode;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.statement.web.StatementClient;
import nl.meldcodewijzer.subsidy.store.Agreements;

/** Organisations that hand in and are checked through the API, as programs would. */
@ApplicationScoped
class TestChecks {

    private static final LocalDate REFERENCE = LocalDate.of(2026, 10, 1);
    private static final AuthorityCode MAASTRICHT = new AuthorityCode("GM0935");

    private final TestSignIn signIn;
    private final TestRegister register;
    private final Agreements agreements;

    TestChecks(TestSignIn signIn, TestRegister register, Agreements agreements) {
        this.signIn = signIn;
        this.register = register;
        this.agreements = agreements;
    }

    /** An organisation with four trained out of five, and somebody appointed. */
    Checked organisation() {
        var organisation = signIn.organisation();
        var signatory = signIn.inOrganisation(organisation, Role.SIGNATORY);
        var officer = signIn.authorityOfficer(MAASTRICHT.value());
        var north = register.unit(organisation, "Noord");
        var first = register.employed(organisation, north, "verpleegkundige", TestRegister.LONG_AGO);
        register.certificate(first, LocalDate.of(2026, 4, 1));
        for (int i = 0; i < 3; i++) {
            register.certificate(
                    register.employed(organisation, north, "verpleegkundige", TestRegister.LONG_AGO),
                    LocalDate.of(2026, 4, 1));
        }
        register.employed(organisation, north, "begeleider", TestRegister.LONG_AGO);
        register.officer(organisation);
        return new Checked(organisation, signatory, officer, north, first);
    }

    /** That this share is trained and somebody is appointed, judged on 1 October of 2025 and 2026. */
    AgreementId agreement(Checked checked, int percentage, UnitId... units) {
        var id = new AgreementId(Ids.next());
        QuarkusTransaction.requiringNew()
                .run(() -> agreements.add(new Agreement(
                        id,
                        MAASTRICHT,
                        null,
                        checked.organisation(),
                        "",
                        Instrument.SUBSIDY,
                        "Subsidie 2026",
                        null,
                        TestRegister.LONG_AGO,
                        null,
                        TestRegister.LONG_AGO,
                        null,
                        Set.of(units),
                        List.of(new ReportingDate(REFERENCE, null), new ReportingDate(LocalDate.of(2025, 10, 1), null)),
                        List.of(
                                obligation(
                                        new TrainedShare(new ProgrammeSlug("meldcode-basis"), percentage, Set.of(), 0)),
                                obligation(new OfficerAppointed(1, false))),
                        0)));
        return id;
    }

    private static Obligation obligation(Condition condition) {
        return new Obligation(
                new ObligationId(Ids.next()),
                condition,
                "Verplichting",
                "Verordening sociaal domein",
                "artikel 4",
                LocalDate.of(2025, 1, 1),
                true,
                null);
    }

    static ValidatableResponse repeat(Visitor visitor, String id) {
        return as(visitor).post("/api/v1/checks/" + id + "/repeat").then().statusCode(200);
    }

    /** With who signs for it, the officer of its authority, its unit and the first of those trained. */
    record Checked(OrganisationId organisation, Visitor signatory, Visitor officer, UUID north, Employed first) {

        ValidatableResponse handIn() {
            return new StatementClient(organisation, signatory).handIn();
        }

        ValidatableResponse check(AgreementId agreement, String date) {
            return as(officer)
                    .contentType(ContentType.JSON)
                    .body(Map.of("referenceDate", date))
                    .post("/api/v1/agreements/" + agreement + "/checks")
                    .then();
        }
    }
}
