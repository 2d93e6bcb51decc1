package nl.meldcodewijzer.endpoints;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** As they stand in an address; some are decoded to something else. */
    private static final List<String> HOSTILE_IDS =
            List.of("geen-id", "0", "%00", "%2e%2e%2f", "%27%20or%201%3D1%20--", "%F0%9F%98%80", "x".repeat(300));

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
    private static final List<String> HOSTILE_FORMS =
            List.of("", "veld=1", "=&&=&veld=%zz", "veld=%00&veld=%C3%28", "veld".repeat(1250));

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
        var calls = ENDPOINTS.stream()
                .filter(endpoint -> !endpoint.open())
                .map(endpoint -> List.of(new Call("stranger", endpoint, Map.of(), STRANGER, "{}")));
        assertThat(Calls.wrong(calls, EndpointTest::isAskedToSignIn)).isEmpty();
    }

    private static boolean isAskedToSignIn(Call call, HttpResponse<String> answer) {
        return call.endpoint().isApi()
                ? answer.statusCode() == 401 && header(answer, "Content-Type").startsWith("application/problem+json")
                : Set.of(302, 303).contains(answer.statusCode())
                        && header(answer, "Location").contains("/inloggen");
    }

    @Test
    void anotherRoleIsRefused() {
        var calls = perVisitor(
                (role, endpoint) -> !endpoint.open()
                        && !endpoint.who().isEmpty()
                        && !endpoint.who().contains(role)
                        && !endpoint.who().contains(Role.Codes.LEARNER),
                endpoint -> List.of(STRANGER));
        assertThat(Calls.wrong(calls, (call, answer) -> answer.statusCode() == 403))
                .isEmpty();
    }

    @Test
    void aForeignOwnerDoesNotExist() {
        var foreign = signIn.organisation().toString();
        var calls = perVisitor(
                (role, endpoint) -> !endpoint.open()
                        && endpoint.hasParameter()
                        && (endpoint.who().isEmpty() || endpoint.who().contains(role))
                        && Stream.of("organisation", "authorit", "/organisatie", "/gemeente")
                                .anyMatch(endpoint.path()::contains)
                        && !endpoint.path().startsWith("/beheer"),
                endpoint -> List.of(foreign));
        assertThat(Calls.wrong(calls, (call, answer) -> Set.of(400, 404, 415).contains(answer.statusCode())))
                .isEmpty();
    }

    /** Each role at what is its own, and one of the others at what is not. */
    @Test
    void noBrowserKeepsWhatASignedInPersonGot() {
        var refused = new HashSet<Endpoint>();
        var calls = perVisitor(
                (role, endpoint) -> !endpoint.writes()
                        && !endpoint.path().startsWith("/assets/")
                        && (isFor(role, endpoint) || isForSome(endpoint) && refused.add(endpoint)),
                endpoint -> List.of(STRANGER));
        assertThat(Calls.wrong(
                        calls, (call, answer) -> header(answer, "Cache-Control").contains("no-store")))
                .isEmpty();
    }

    /** All of them by one role, as an address is read the same way for all; one of them by each other role. */
    @Test
    void hostileIdsNeverBreakAnEndpoint() {
        var tried = new HashSet<Endpoint>();
        var calls = perVisitor(
                (role, endpoint) -> endpoint.hasParameter() && isFor(role, endpoint),
                endpoint -> tried.add(endpoint) ? HOSTILE_IDS : HOSTILE_IDS.subList(0, 1));
        assertThat(Calls.wrong(calls, EndpointTest::isNoBreakdown)).isEmpty();
    }

    private static boolean isForSome(Endpoint endpoint) {
        return !endpoint.open() && !endpoint.who().isEmpty();
    }

    /** What is for everybody is left to the learner. */
    private static boolean isFor(String role, Endpoint endpoint) {
        return isForSome(endpoint) ? endpoint.who().contains(role) : role.equals("learner");
    }

    @Test
    void brokenBodiesNeverBreakAnEndpoint() {
        var organisation = signIn.organisation();
        var everything = signIn.inOrganisation(
                organisation, Role.ATTENTION_OFFICER, Role.HR_IMPORTER, Role.SIGNATORY, Role.TEAM_LEADER);
        signIn.authority("GM9991");
        signIn.give(everything.person(), TestSignIn.grant(Role.AUTHORITY_OFFICER, null, "GM9991", null));
        signIn.give(everything.person(), TestSignIn.grant(Role.ADMIN, null, null, null));
        var calls = ENDPOINTS.stream()
                .filter(endpoint -> endpoint.writes() && !ends(endpoint))
                .map(endpoint -> {
                    var owner = endpoint.path().contains("authority")
                                    || endpoint.path().contains("gemeente")
                            ? "GM9991"
                            : organisation.toString();
                    return hostileBodies(endpoint).stream()
                            .map(body -> new Call("everything", endpoint, everything.cookies(), owner, body))
                            .toList();
                });
        assertThat(Calls.wrong(calls, EndpointTest::isNoBreakdown)).isEmpty();
    }

    private static List<String> hostileBodies(Endpoint endpoint) {
        return endpoint.isApi()
                        || !endpoint.consumes().isEmpty()
                                && !endpoint.consumes().contains("urlencoded")
                ? HOSTILE_BODIES
                : HOSTILE_FORMS;
    }

    /** Signing out or erasing would end this walk. */
    private static boolean ends(Endpoint endpoint) {
        return endpoint.path().startsWith("/uitloggen")
                || endpoint.path().startsWith("/snel-weg")
                || endpoint.path().startsWith("/mijn-gegevens");
    }

    private static boolean isNoBreakdown(Call call, HttpResponse<String> answer) {
        var text = answer.body();
        var leaks = text.contains("at nl.meldcodewijzer") || text.contains("java.lang") || text.contains("Exception");
        return answer.statusCode() < 500 && !leaks;
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** Each of the ids of an endpoint, by each visitor who is asked to. */
    private Stream<List<Call>> perVisitor(BiPredicate<String, Endpoint> asked, Function<Endpoint, List<String>> ids) {
        return visitors().entrySet().stream().flatMap(visitor -> ENDPOINTS.stream()
                .filter(endpoint -> asked.test(visitor.getKey(), endpoint))
                .map(endpoint -> ids.apply(endpoint).stream()
                        .map(id -> new Call(visitor.getKey() + " " + id, endpoint, visitor.getValue(), id, "{}"))
                        .toList()));
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

    private static String line(Endpoint endpoint) {
        var who = endpoint.open()
                ? "anyone"
                : endpoint.who().isEmpty()
                        ? "signed-in"
                        : endpoint.who().stream().sorted().collect(Collectors.joining(" "));
        return "%-6s %-80s %s".formatted(endpoint.method(), endpoint.path(), who);
    }
}
