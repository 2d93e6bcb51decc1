package nl.meldcodewijzer.benchmark;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.regex.Pattern;

/** Visitors who read the same lesson. */
final class LessonPage {

    private static final int CLIENTS = 8;
    private static final int GOAL = 3_000;
    private static final String MODULE = "/modules/stap-1-signalen";

    private LessonPage() {}

    static void measure(int port, Map<String, String> learner, Load load, Table table) throws IOException {
        var lesson = firstLesson(port);
        add(table, "anonymous", load, Requests.get(lesson, Map.of()));
        add(table, "anonymous, compressed", load, Requests.getCompressed(lesson, Map.of()));
        var signedIn = of(load, Requests.get(lesson, learner));
        table.add("lesson page", CLIENTS + " clients, signed in", signedIn.toString());
    }

    private static void add(Table table, String who, Load load, byte[] request) {
        var seen = of(load, request);
        table.add(
                "lesson page",
                CLIENTS + " clients, " + who,
                seen.toString(),
                GOAL + "/s",
                seen.perSecond() >= GOAL && seen.errors() == 0);
    }

    private static Throughput of(Load load, byte[] request) {
        return load.of(Collections.nCopies(CLIENTS, () -> request));
    }

    static String firstLesson(int port) throws IOException {
        try (var connection = new HttpConnection(port)) {
            var module = connection.exchange(Requests.get(MODULE, Map.of()));
            var link = Pattern.compile("href=\"(" + MODULE + "/[^\"]+)\"").matcher(module.body());
            if (module.status() != 200 || !link.find()) {
                throw new IllegalStateException("No lesson on " + MODULE + ": " + module);
            }
            return link.group(1);
        }
    }
}
