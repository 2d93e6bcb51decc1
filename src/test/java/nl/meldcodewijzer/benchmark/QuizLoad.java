package nl.meldcodewijzer.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.meldcodewijzer.StatementCount;
import nl.meldcodewijzer.TestSignIn;

/** Whole quizzes on the packaged service: what one costs, and what happens when very many are taken at once. */
final class QuizLoad {

    private static final String TEN_QUESTIONS = "opfrissen";
    private static final int WHOLE_QUIZZES = 100;

    /** Neighbours on the same processor add up to half to what something takes, never less than nothing: the lowest counts. */
    private static final int ROUNDS = 9;

    private static final int TAKERS = 3_000;
    private static final int ANSWERS = 16;

    /** So many times faster than people think, so that the run ends in time; it is the harder for the service. */
    private static final int HASTE = 4;

    private static final int AT_ONCE = 300;
    private static final int MEGABYTES = 300;

    private final TestSignIn signIn;
    private final StatementCount statements;
    private final Table table;

    QuizLoad(TestSignIn signIn, StatementCount statements, Table table) {
        this.signIn = signIn;
        this.statements = statements;
        this.table = table;
    }

    void measure(Map<String, String> environment) throws Exception {
        try (var service = PackagedService.start(environment)) {
            crowd(service);
            sameSecond(service);
            wholeQuizzes(service);
            var after = service.residentMegabytes();
            table.add(
                    "memory",
                    "RSS after the quizzes",
                    after + " MB; " + String.join(" ", PackagedService.OPTIONS),
                    "under " + MEGABYTES + " MB",
                    after < MEGABYTES);
        }
    }

    private void wholeQuizzes(PackagedService service) throws Exception {
        takeOneByOne(service, takers(WHOLE_QUIZZES, 10));
        var millis = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var takers = takers(WHOLE_QUIZZES, 10);
            var before = service.processorSeconds();
            takeOneByOne(service, takers);
            millis[round] = (service.processorSeconds() - before) * 1000 / WHOLE_QUIZZES;
        }
        Arrays.sort(millis);
        table.add(
                "a whole quiz of ten questions",
                "13 requests, warm, " + ROUNDS + " times " + WHOLE_QUIZZES,
                String.format(
                        Locale.ROOT,
                        "%.1f ms of the service's processor at least, median %.1f, at most %.1f",
                        millis[0],
                        millis[ROUNDS / 2],
                        millis[ROUNDS - 1]),
                "15 ms",
                millis[0] <= 15);
        var counted = takers(10, 10);
        var each = statements.during(() -> {
                    takeOneByOne(service, counted);
                    return null;
                })
                / counted.size();
        table.add("a whole quiz of ten questions", "13 requests", each + " statements", "60", each <= 60);
    }

    private static void takeOneByOne(PackagedService service, List<QuizTaker> takers) throws IOException {
        try (var connection = new HttpConnection(service.port())) {
            for (var taker : takers) {
                while (!taker.isDone()) {
                    if (!taker.next(connection)) {
                        throw new IllegalStateException("A quiz was refused");
                    }
                }
            }
        }
    }

    private void crowd(PackagedService service) throws InterruptedException {
        var crowd = new ThinkingCrowd(
                service.port(),
                Duration.ofSeconds(180 / HASTE),
                Duration.ofMillis(30_000 / HASTE),
                Duration.ofMillis(90_000 / HASTE));
        var seen = crowd.take(takers(TAKERS, ANSWERS));
        table.add(
                TAKERS + " quiz takers",
                "16 answers on 8 pages, all " + HASTE + " times as fast",
                seen.toString(),
                "0 failed, p95 300 ms",
                seen.errors() == 0 && seen.millis(0.95) < 300);
    }

    private void sameSecond(PackagedService service) throws InterruptedException, IOException {
        var seen = ThinkingCrowd.beginTogether(service.port(), takers(AT_ONCE, ANSWERS));
        table.add(
                AT_ONCE + " begin a quiz",
                "in the same second",
                seen.toString(),
                "p99 1500 ms",
                seen.errors() == 0 && seen.millis(0.99) < 1500);
    }

    private List<QuizTaker> takers(int number, int answers) {
        var takers = new ArrayList<QuizTaker>();
        for (int index = 0; index < number; index++) {
            takers.add(new QuizTaker(TEN_QUESTIONS, signIn.learner().cookies(), answers));
        }
        return takers;
    }
}
