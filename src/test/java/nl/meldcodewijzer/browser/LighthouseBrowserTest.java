package nl.meldcodewijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldcodewijzer.DemoRegion;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.person.PersonId;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Five pages of every role as Lighthouse sees them: a phone on a slow line. What does not depend on this computer has to be
 * perfect; how fast a page is goes into target/lighthouse.md only. As many pages as a minute allows, others each time;
 * {@code mvn verify -Plong -Dtest=LighthouseBrowserTest -Dseconds=900} looks at all of them.
 */
@BrowserTest
@Tag("long")
class LighthouseBrowserTest {

    private static final int HEAVIEST = 100 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path PACKAGES = Path.of("target", "lighthouse");

    private record Visit(String name, String cookie, String path) {}

    @Inject
    DemoRegion demo;

    @Inject
    TestSignIn signIn;

    @Test
    void everyPageIsLightAndKeepsNobodyOut() throws Exception {
        demo.load();
        install();
        var visits = new ArrayList<>(visits());
        var seed = System.nanoTime();
        Collections.shuffle(visits, new Random(seed));
        var end = Instant.now().plusSeconds(Long.getLong("seconds", 60));
        var seen = new ArrayList<JsonNode>();
        while (seen.size() < visits.size() && Instant.now().isBefore(end)) {
            seen.add(judge(visits.get(seen.size())));
        }
        Files.writeString(Path.of("target", "lighthouse.md"), table(seen));
        System.out.printf("%s%d of %d pages, in the order of seed %d%n", table(seen), seen.size(), visits.size(), seed);
        assertThat(seen).allSatisfy(each -> {
            assertThat(each.path("accessibility").asInt()).as(each.toString()).isEqualTo(100);
            assertThat(each.path("bestPractices").asInt()).as(each.toString()).isEqualTo(100);
            assertThat(each.path("bytes").asInt()).as(each.toString()).isBetween(1, HEAVIEST);
        });
    }

    private List<Visit> visits() {
        var home = "/organisatie/" + DemoRegion.CARE_GROUP;
        return Stream.of(
                        visits(
                                "anybody",
                                Map.of(),
                                "/",
                                "/meldcode",
                                "/meldcode/algemeen",
                                "/modules",
                                "/modules/stap-4-wegen"),
                        visits(
                                "learner",
                                session(DemoRegion.LEARNER),
                                "/leren",
                                "/leren/stap-1-signalen",
                                "/leren/geschiedenis",
                                "/certificaten",
                                "/mijn-gegevens"),
                        visits(
                                "attention officer",
                                session(DemoRegion.ATTENTION_OFFICER),
                                home,
                                home + "/medewerkers",
                                home + "/meldcode/nieuw",
                                home + "/bewijzen",
                                home + "/opgaven"),
                        visits(
                                "municipality",
                                session(DemoRegion.MUNICIPALITY),
                                "/gemeente/GM0935",
                                "/gemeente/GM0935/afspraken",
                                "/gemeente/GM0935/controles",
                                "/gemeente/GM0935/regio",
                                "/privacy"),
                        visits(
                                "administrator",
                                session(DemoRegion.ADMIN),
                                "/beheer",
                                "/beheer/organisaties",
                                "/beheer/accounts",
                                "/beheer/inhoud",
                                "/beheer/stijl"))
                .flatMap(List::stream)
                .toList();
    }

    private Map<String, String> session(PersonId person) {
        return signIn.session(person);
    }

    private static List<Visit> visits(String name, Map<String, String> cookies, String... paths) {
        var cookie = cookies.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
        return Stream.of(paths).map(path -> new Visit(name, cookie, path)).toList();
    }

    /** Once per lock file, as the style sheet's packages are. */
    private static void install() throws IOException, InterruptedException {
        Files.createDirectories(PACKAGES);
        var lock = Files.readString(Path.of("src", "test", "lighthouse", "package-lock.json"));
        var installed = PACKAGES.resolve("installed");
        if (Files.exists(installed) && Files.readString(installed).equals(lock)) {
            return;
        }
        for (var name : List.of("package.json", "package-lock.json", ".npmrc")) {
            Files.writeString(PACKAGES.resolve(name), Files.readString(Path.of("src", "test", "lighthouse", name)));
        }
        var log = PACKAGES.resolve("npm.log");
        var npm = new ProcessBuilder("npm", "ci", "--ignore-scripts", "--prefer-offline", "--no-progress")
                .directory(PACKAGES.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile()) // the streams of this test belong to Maven
                .start();
        npm.getOutputStream().close();
        assertThat(npm.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(npm.exitValue()).as("npm ci, see " + log).isZero();
        Files.writeString(installed, lock);
    }

    private static JsonNode judge(Visit visit) throws IOException, InterruptedException {
        var browser = Chromium.installed().orElseThrow().toString();
        var node = new ProcessBuilder(
                        "node",
                        "src/test/lighthouse/run.mjs",
                        browser,
                        address(),
                        PACKAGES.toAbsolutePath().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var out = node.outputWriter()) {
            JSON.writeValue(
                    out,
                    List.of(Map.of("name", visit.name(), "cookie", visit.cookie(), "paths", List.of(visit.path()))));
        }
        var line = new String(node.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(node.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(node.exitValue()).as(visit.path() + " " + line).isZero();
        return JSON.readTree(line);
    }

    private static String table(List<JsonNode> seen) {
        return seen.stream()
                .map(each -> "| %s | %s | %d | %d | %d | %d |%n"
                        .formatted(
                                each.path("name").asText(),
                                each.path("path").asText(),
                                each.path("performance").asInt(),
                                each.path("accessibility").asInt(),
                                each.path("bestPractices").asInt(),
                                each.path("bytes").asInt()))
                .collect(Collectors.joining(
                        "",
                        "| who | page | performance | accessibility | best practices | bytes |%n|---|---|---|---|---|---|%n"
                                .formatted(),
                        ""));
    }

    private static String address() {
        return ConfigProvider.getConfig().getValue("test.url", String.class);
    }
}
