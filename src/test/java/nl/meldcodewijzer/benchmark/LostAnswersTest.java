package nl.meldcodewijzer.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import nl.meldcodewijzer.TestCatalogue;
import nl.meldcodewijzer.account.SessionToken;
import nl.meldcodewijzer.embedded.EmbeddedDatabase;
import nl.meldcodewijzer.embedded.SpareFolder;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.study.web.QuizClient;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Learners save answers while lines break and the service and its database are killed in turn. What they were told is
 * then held beside what is in the database. A minute in {@code mvn verify -Plong}; ten minutes with
 * {@code mvn verify -Plong -Dtest=LostAnswersTest -Dseconds=600}. It needs the service that an earlier build packaged.
 */
@Tag("long")
class LostAnswersTest {

    private static final int LEARNERS = 6;
    private static final int DEVICES = 2;
    private static final double CUTS_TO_SERVICE = 0.03;
    private static final double CUTS_TO_DATABASE = 0.0005;
    private static final long SECOND = 1_000_000_000L;

    private final SentAnswers sent = new SentAnswers();
    private final Map<String, Long> slowestReturn = new TreeMap<>();

    @Test
    void whatWasAcknowledgedIsThereOnce(@TempDir Path temporary) throws Exception {
        Assumptions.assumeTrue(PackagedService.isPackaged(), "There is no packaged service; run mvn verify first");
        try (var programs = new KilledPrograms(SpareFolder.in(temporary), CUTS_TO_SERVICE, CUTS_TO_DATABASE)) {
            var end = System.nanoTime() + Long.getLong("seconds", 60) * SECOND;
            var devices =
                    devices(learners(programs.database()), programs.toService().port(), end);
            run(devices, programs, end);
            try (var connection = connection(programs.database())) {
                judge(StoredAnswers.read(connection), programs);
            }
        }
    }

    private void run(List<? extends Callable<Void>> devices, KilledPrograms programs, long end)
            throws InterruptedException, ExecutionException, IOException {
        var pool = Executors.newFixedThreadPool(devices.size());
        try {
            List<Future<Void>> running = new ArrayList<>();
            devices.forEach(each -> running.add(pool.submit(each)));
            killInTurn(programs, end);
            programs.toService().mend();
            programs.toDatabase().mend();
            for (var each : running) {
                each.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** The next one only after the last was survived. */
    private void killInTurn(KilledPrograms programs, long end) throws InterruptedException, IOException {
        for (int turn = 0; ; turn++) {
            Thread.sleep(ThreadLocalRandom.current().nextInt(3_000, 7_000));
            if (System.nanoTime() > end - 5 * SECOND) {
                return;
            }
            var killed = System.nanoTime();
            var database = turn % 2 == 0;
            if (database) {
                programs.killDatabase();
            } else {
                programs.killService();
            }
            var restarted = System.nanoTime();
            while (sent.lastHeard() < restarted) {
                if (System.nanoTime() - restarted > 60 * SECOND) {
                    sent.violation("nothing was saved in the minute after a restart");
                    return;
                }
                Thread.sleep(20);
            }
            slowestReturn.merge(database ? "database" : "service", System.nanoTime() - killed, Math::max);
        }
    }

    private List<LearnerDevice> devices(List<Map<String, String>> learners, int port, long end) {
        var devices = new ArrayList<LearnerDevice>();
        for (var cookies : learners) {
            for (int device = 0; device < DEVICES; device++) {
                devices.add(new LearnerDevice(port, cookies, device == 0, sent, end));
            }
        }
        return devices;
    }

    private static List<Map<String, String>> learners(EmbeddedDatabase database) throws SQLException {
        var learners = new ArrayList<Map<String, String>>();
        try (var connection = connection(database)) {
            for (int i = 0; i < LEARNERS; i++) {
                var person = Ids.next().toString();
                var token = SessionToken.random();
                run(connection, "insert into person (id) values (?)", person);
                run(connection, "insert into account (person_id) values (?)", person);
                run(
                        connection,
                        "insert into sign_in_session (token_hash, person_id, expires_at)"
                                + " values (?, ?, current_timestamp(6) + interval 10 hour)",
                        token.digest(),
                        person);
                learners.add(Map.of("sessie", token.value()));
            }
        }
        return learners;
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static Connection connection(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }

    private void judge(StoredAnswers stored, KilledPrograms programs) throws IOException {
        var module = QuizClient.module(TestCatalogue.read(), "stap-1-signalen");
        var lost = stored.lost(sent);
        var doubled = stored.doubled(sent);
        var miscounted = stored.miscounted(sent, module);
        var devices = LEARNERS * DEVICES + " devices, " + Long.getLong("seconds", 60) + " s";
        var table = new Table();
        table.add("answers", devices, sent.acknowledged().size() + " acknowledged, " + stored.size() + " stored");
        table.add("quizzes handed in", "and counted", Integer.toString(stored.handedIn()));
        for (var cut : CuttingLine.Cut.values()) {
            var where = cut.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
            table.add(
                    "cuts to the service",
                    where,
                    Long.toString(programs.toService().cuts(cut)));
        }
        table.add(
                "cuts to the database",
                "all",
                Long.toString(programs.toDatabase().cuts()));
        table.add("killed", "service", Integer.toString(programs.serviceKills()));
        table.add("killed", "database", Integer.toString(programs.databaseKills()));
        slowestReturn.forEach((what, nanos) ->
                table.add("saved again after its kill", what + ", slowest", nanos / 1_000_000 + " ms"));
        table.add("longest outage", "nothing saved", sent.longestSilence().toMillis() + " ms");
        table.add("lost", "acknowledged, not there", Integer.toString(lost.size()), "0", lost.isEmpty());
        table.add("doubled", "or never sent", Integer.toString(doubled.size()), "0", doubled.isEmpty());
        table.add("miscounted", "when handed in", Integer.toString(miscounted.size()), "0", miscounted.isEmpty());
        table.publish(Path.of("target", "lost-answers.md"));
        var softly = new SoftAssertions();
        softly.assertThat(lost).as("lost").isEmpty();
        softly.assertThat(doubled).as("doubled or never sent").isEmpty();
        softly.assertThat(miscounted).as("miscounted").isEmpty();
        softly.assertThat(stored.stillOpen(sent))
                .as("handed in, and still open")
                .isEmpty();
        softly.assertThat(sent.violations()).as("forbidden by the protocol").isEmpty();
        softly.assertAll();
        assertThat(programs.serviceKills() + programs.databaseKills())
                .as("kills")
                .isGreaterThanOrEqualTo(2);
        assertThat(programs.toService().cuts()).as("cuts").isPositive();
        assertThat(stored.handedIn()).as("quizzes handed in").isPositive();
    }
}
