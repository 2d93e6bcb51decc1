package nl.meldcodewijzer.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** How soon the packaged service is ready, and how much memory it has after it worked for a while. */
final class StartAndMemory {

    private static final int STARTS = 3;
    private static final int REQUESTS = 10_000;
    private static final int CLIENTS = 8;
    private static final double SECONDS = 4;
    private static final int MEGABYTES = 300;

    private StartAndMemory() {}

    static void measure(Map<String, String> environment, Map<String, String> learner, Table table)
            throws IOException, InterruptedException {
        for (int i = 1; i < STARTS; i++) {
            try (var service = PackagedService.start(environment)) {
                addStart(service, "start " + i, table);
            }
        }
        try (var service = PackagedService.start(environment)) {
            addStart(service, "start " + STARTS, table);
            var before = service.residentMegabytes();
            var mix = mix(service.port(), learner);
            var next = new AtomicInteger();
            var seen = new Load(service.port(), Duration.ZERO, Duration.ofMinutes(2))
                    .of(Collections.nCopies(CLIENTS, () -> mix.get(next.getAndIncrement() % mix.size())), REQUESTS);
            var after = service.residentMegabytes();
            table.add("mixed requests", seen.sortedNanos().length + " requests", seen.toString());
            table.add(
                    "memory",
                    "RSS after " + seen.sortedNanos().length + " requests",
                    after + " MB (" + before + " MB when ready); " + String.join(" ", PackagedService.OPTIONS),
                    "under " + MEGABYTES + " MB",
                    after < MEGABYTES);
        }
    }

    private static void addStart(PackagedService service, String which, Table table) throws IOException {
        table.add(
                "start after the database is up",
                which,
                String.format(
                        Locale.ROOT,
                        "%.1f s until ready, %.1f s of processor; Quarkus says %s",
                        service.secondsToReady(),
                        service.processorSecondsToReady(),
                        service.startedIn()),
                "under 4 s",
                service.secondsToReady() < SECONDS);
    }

    private static List<byte[]> mix(int port, Map<String, String> learner) throws IOException {
        var lesson = LessonPage.firstLesson(port);
        return List.of(
                Requests.get("/", Map.of()),
                Requests.getCompressed("/modules", Map.of()),
                Requests.getCompressed(lesson, Map.of()),
                Requests.getCompressed(lesson, learner),
                Requests.get("/meldcode", Map.of()),
                Requests.get("/inloggen", Map.of()),
                Requests.get("/leren", learner),
                Requests.get("/assets/site.css", Map.of()),
                Requests.get("/api/v1/modules", Map.of()),
                Requests.get("/api/v1/me", learner),
                Requests.post("/api/v1/attempts", learner, "{\"module\":\"stap-1-signalen\"}"));
    }

    static Map<String, String> environment(String jdbcUrl, String username, String password) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl,
                "QUARKUS_DATASOURCE_USERNAME", username,
                "QUARKUS_DATASOURCE_PASSWORD", password,
                "MELDCODEWIJZER_CONTENT", Path.of("content").toAbsolutePath().toString());
    }
}
