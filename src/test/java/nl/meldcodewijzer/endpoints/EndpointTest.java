package nl.meldcodewijzer.endpoints;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.account.Role;
import org.junit.jupiter.api.Test;

/** Walks every endpoint with every role, foreign owners and broken input. */
@ServiceTest
class EndpointTest {

    /** The endpoints that we know, with who may use them; a new endpoint is added here by hand, after thinking. */
    private static final Path KNOWN = Path.of("src", "test", "resources", "endpoints.txt");

    private static final List<Endpoint> ENDPOINTS = Endpoints.all();
    private static final String STRANGER = "019a0000-0000-7000-8000-0000000000ff";
    private static final List<String> HOSTILE_IDS =
            List.of("geen-id", "0", "%00", "%2e%2e%2f", "' or 1=1 --", "😀", "x".repeat(300));
    private static final List<String> HOSTILE_BODIES = List.of(
            "",
            "{",
            "null",
            "[]",
            "\"x\"",
            "{\"onbekend\":1}",
            "{\"chosen\":\"geen lijst\",\"sequence\":\"x\"}",
            "{\"module\":{\"a\":[]}}",
            "{\"referenceDate\":\"2026-02-30\",\"headcount\":-1,\"headcountSource\":null,\"complete\":\"ja\"}",
            "{\"referenceDate\":20261001,\"headcount\":1e99}",
            "[".repeat(5000));

    @Inject
    TestSignIn signIn;

    @Test
    void everyEndpointIsKnown() throws IOException {
        var declared = ENDPOINTS.stream().map(EndpointTest::line).collect(Collectors.joining("\n")) + "\n";
        Files.writeString(Path.of("target", "endpoints.txt"), declared);
        assertThat(declared)
                .as("endpoints.txt; what the code declares is in target/endpoints.txt")
                .isEqualTo(Files.readString(KNOWN));
    }

    @Test
    void nothingButTheOpenEndpointsAnswersAStranger() {
        var wrong = new ArrayList<String>();
        for (var endpoint : ENDPOINTS) {
            if (endpoint.open()) {
                continue;
            }
            var answer = call(endpoint, given().redirects().follow(false), STRANGER, "{}");
            var right = endpoint.isApi()
                    ? answer.statusCode() == 401 && answer.contentType().startsWith("application/problem+json")
                    : Set.of(302, 303).contains(answer.statusCode())
                            && answer.header("Location").contains("/inloggen");
            if (!right) {
                wrong.add(endpoint.name() + " -> " + answer.statusCode());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void anotherRoleIsRefused() {
        var wrong = new ArrayList<String>();
        visitors().forEach((role, cookies) -> ENDPOINTS.stream()
                .filter(endpoint -> !endpoint.open() && !endpoint.who().isEmpty())
                .filter(endpoint ->
                        !endpoint.who().contains(role) && !endpoint.who().contains(Role.Codes.LEARNER))
                .forEach(endpoint -> {
                    var answer = call(endpoint, as(cookies), STRANGER, "{}");
                    if (answer.statusCode() != 403) {
                        wrong.add(role + " " + endpoint.name() + " -> " + answer.statusCode());
                    }
                }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void aForeignOwnerDoesNotExist() {
        var foreign = signIn.organisation().toString();
        var wrong = new ArrayList<String>();
        visitors().forEach((role, cookies) -> ENDPOINTS.stream()
                .filter(endpoint -> !endpoint.open() && endpoint.hasParameter())
                .filter(endpoint -> endpoint.who().isEmpty() || endpoint.who().contains(role))
                .filter(endpoint -> endpoint.path().contains("organisation")
                        || endpoint.path().contains("authorit")
                        || endpoint.path().contains("/organisatie")
                        || endpoint.path().contains("/gemeente"))
                .filter(endpoint -> !endpoint.path().startsWith("/beheer"))
                .forEach(endpoint -> {
                    var answer = call(endpoint, as(cookies), foreign, "{}");
                    if (!Set.of(400, 404, 415).contains(answer.statusCode())) {
                        wrong.add(role + " " + endpoint.name() + " -> " + answer.statusCode());
                    }
                }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void noBrowserKeepsWhatASignedInPersonGot() {
        var wrong = new ArrayList<String>();
        visitors().forEach((role, cookies) -> ENDPOINTS.stream()
                .filter(endpoint -> !endpoint.writes() && !endpoint.path().startsWith("/assets/"))
                .forEach(endpoint -> {
                    var kept = String.valueOf(
                            call(endpoint, as(cookies), STRANGER, "").header("Cache-Control"));
                    if (!kept.contains("no-store")) {
                        wrong.add(role + " " + endpoint.name() + " -> " + kept);
                    }
                }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void hostileIdsNeverBreakAnEndpoint() {
        var wrong = new ArrayList<String>();
        visitors().forEach((role, cookies) -> ENDPOINTS.stream()
                .filter(Endpoint::hasParameter)
                // what is open to all reads an address the same way for all, so one of them tries it
                .filter(endpoint -> endpoint.open() || endpoint.who().isEmpty()
                        ? role.equals("learner")
                        : endpoint.who().contains(role))
                .forEach(endpoint -> HOSTILE_IDS.forEach(
                        id -> judge(role + " " + id, endpoint, call(endpoint, as(cookies), id, "{}"), wrong))));
        assertThat(wrong).isEmpty();
    }

    @Test
    void brokenBodiesNeverBreakAnEndpoint() {
        var organisation = signIn.organisation();
        var everything = signIn.inOrganisation(
                organisation, Role.ATTENTION_OFFICER, Role.HR_IMPORTER, Role.SIGNATORY, Role.TEAM_LEADER);
        signIn.authority("GM9991");
        signIn.give(everything.person(), TestSignIn.grant(Role.AUTHORITY_OFFICER, null, "GM9991", null));
        signIn.give(everything.person(), TestSignIn.grant(Role.ADMIN, null, null, null));
        var wrong = new ArrayList<String>();
        ENDPOINTS.stream()
                .filter(Endpoint::writes)
                .filter(endpoint -> !ends(endpoint))
                .forEach(endpoint -> {
                    for (var body : HOSTILE_BODIES) {
                        var owner = endpoint.path().contains("authority")
                                        || endpoint.path().contains("gemeente")
                                ? "GM9991"
                                : organisation.toString();
                        judge(
                                body.substring(0, Math.min(30, body.length())),
                                endpoint,
                                call(endpoint, as(everything.cookies()), owner, body),
                                wrong);
                    }
                });
        assertThat(wrong).isEmpty();
    }

    /** Signing out or erasing would end this walk. */
    private static boolean ends(Endpoint endpoint) {
        return endpoint.path().startsWith("/uitloggen")
                || endpoint.path().startsWith("/snel-weg")
                || endpoint.path().startsWith("/mijn-gegevens");
    }

    private static void judge(String what, Endpoint endpoint, Response answer, List<String> wrong) {
        var text = answer.asString();
        var leaks = text.contains("at nl.meldcodewijzer") || text.contains("java.lang") || text.contains("Exception");
        if (answer.statusCode() >= 500 || leaks) {
            wrong.add(what + " " + endpoint.name() + " -> " + answer.statusCode());
        }
    }

    private Map<String, Map<String, String>> visitors() {
        var own = signIn.organisation();
        signIn.authority("GM9990");
        var visitors = new TreeMap<String, Map<String, String>>();
        visitors.put("learner", signIn.learner().cookies());
        for (var role :
                List.of(Role.ATTENTION_OFFICER, Role.TEAM_LEADER, Role.HR_IMPORTER, Role.SIGNATORY, Role.TRAINER)) {
            visitors.put(role.code(), signIn.inOrganisation(own, role).cookies());
        }
        visitors.put(
                Role.Codes.AUTHORITY_OFFICER, signIn.authorityOfficer("GM9990").cookies());
        visitors.put(Role.Codes.ADMIN, signIn.admin().cookies());
        return new LinkedHashMap<>(visitors);
    }

    private static RequestSpecification as(Map<String, String> cookies) {
        return given().cookies(cookies).redirects().follow(false);
    }

    private static Response call(Endpoint endpoint, RequestSpecification request, String id, String body) {
        if (endpoint.writes()) {
            if (endpoint.reads("multipart")) {
                request.multiPart("veld", body);
            } else if (endpoint.reads("csv")) {
                request.contentType("text/csv").body(body);
            } else if (endpoint.isApi()) {
                request.contentType("application/json").body(body);
            } else {
                request.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .body("veld=" + body.hashCode());
            }
        }
        return request.request(endpoint.method(), endpoint.template(), endpoint.values(id));
    }

    private static String line(Endpoint endpoint) {
        var who = endpoint.open()
                ? "anyone"
                : endpoint.who().isEmpty()
                        ? "signed-in"
                        : endpoint.who().stream().sorted().collect(Collectors.joining(" "));
        return "%-6s %-80s %s".formatted(endpoint.method(), endpoint.path(), who);
    }
}
