package nl.meldcodewijzer.statement.web;

import static nl.meldcodewijzer.TestSignIn.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import nl.meldcodewijzer.TestSignIn.Visitor;
import nl.meldcodewijzer.organisation.OrganisationId;

/** Hands in statements through the API, as a program would. */
public record StatementClient(OrganisationId organisation, Visitor signatory) {

    public ValidatableResponse handIn(Object body) {
        return as(signatory)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/organisations/" + organisation + "/statements")
                .then();
    }

    /** About 1 October 2026, with nothing wrong in it. */
    public ValidatableResponse handIn() {
        return handIn(Map.of(
                "referenceDate",
                "2026-10-01",
                "headcount",
                5,
                "headcountSource",
                "Loonadministratie",
                "complete",
                true));
    }
}
