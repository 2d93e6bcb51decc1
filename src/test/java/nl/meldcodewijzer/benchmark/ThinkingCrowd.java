package nl.meldcodewijzer.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * Many people who each do a page of a quiz and then think. A few connections carry them all; a request counts from the moment
 * it was due, so waiting for a connection counts as waiting for the service.
 */
final class ThinkingCrowd {

    private static final int CONNECTIONS = 48;
    private static final int PER_PAGE = 2;

    private record Turn(long due, QuizTaker taker) {}

    private final int port;
    private final Duration within;
    private final Duration leastThought;
    private final Duration mostThought;

    /**
     * @param within all of them begin
     */
    ThinkingCrowd(int port, Duration within, Duration leastThought, Duration mostThought) {
        this.port = port;
        this.within = within;
        this.leastThought = leastThought;
        this.mostThought = mostThought;
    }

    /** Each connection carries its own part of them. */
    Throughput take(List<QuizTaker> takers) throws InterruptedException {
        var pool = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            var start = System.nanoTime();
            var parts = new ArrayList<Callable<Load.Samples>>();
            for (int part = 0; part < CONNECTIONS; part++) {
                var own = new ArrayList<QuizTaker>();
                for (int index = part; index < takers.size(); index += CONNECTIONS) {
                    own.add(takers.get(index));
                }
                var random = new Random(part);
                parts.add(() -> carry(own, start, random));
            }
            var samples = new ArrayList<Load.Samples>();
            for (var done : pool.invokeAll(parts)) {
                samples.add(done.get());
            }
            return Throughput.of(samples, Duration.ofNanos(System.nanoTime() - start));
        } catch (ExecutionException e) {
            throw new IllegalStateException("A connection of the crowd broke", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private Load.Samples carry(List<QuizTaker> takers, long start, Random random)
            throws IOException, InterruptedException {
        var turns = new PriorityQueue<Turn>((one, other) -> Long.compare(one.due, other.due));
        takers.forEach(each -> turns.add(new Turn(start + (long) (random.nextDouble() * within.toNanos()), each)));
        var samples = new Load.Samples();
        try (var connection = new HttpConnection(port)) {
            while (!turns.isEmpty()) {
                var turn = turns.remove();
                var early = turn.due - System.nanoTime();
                if (early > 0) {
                    Thread.sleep(Duration.ofNanos(early).toMillis() + 1);
                }
                var well = turn.taker.next(connection);
                samples.add(Math.max(0, System.nanoTime() - turn.due), well ? 200 : 500);
                if (well && !turn.taker.isDone()) {
                    turns.add(new Turn(System.nanoTime() + pause(turn.taker, random), turn.taker));
                }
            }
        }
        return samples;
    }

    /** Between pages somebody thinks; on a page one answer follows the other. */
    private long pause(QuizTaker taker, Random random) {
        if (taker.answered() % PER_PAGE != 0) {
            return 0;
        }
        var most = mostThought.minus(leastThought).toNanos();
        return leastThought.toNanos() + (long) (random.nextDouble() * most);
    }

    /** Everybody begins at once, each on a connection of their own. */
    static Throughput beginTogether(int port, List<QuizTaker> takers) throws InterruptedException, IOException {
        var connections = Collections.synchronizedList(new ArrayList<HttpConnection>());
        for (int index = 0; index < takers.size(); index++) {
            connections.add(new HttpConnection(port));
        }
        var pool = Executors.newFixedThreadPool(takers.size());
        try {
            var start = System.nanoTime() + Duration.ofMillis(500).toNanos();
            var begins = new ArrayList<Callable<Load.Samples>>();
            for (int index = 0; index < takers.size(); index++) {
                var taker = takers.get(index);
                var connection = connections.get(index);
                // spread over the same second
                var due = start + index * 1_000_000_000L / takers.size();
                begins.add(() -> {
                    Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
                    var samples = new Load.Samples();
                    var before = System.nanoTime();
                    var well = taker.next(connection);
                    samples.add(System.nanoTime() - before, well ? 200 : 500);
                    return samples;
                });
            }
            var samples = new ArrayList<Load.Samples>();
            for (var done : pool.invokeAll(begins)) {
                samples.add(done.get());
            }
            return Throughput.of(samples, Duration.ofNanos(System.nanoTime() - start));
        } catch (ExecutionException e) {
            throw new IllegalStateException("Somebody could not begin", e);
        } finally {
            pool.shutdownNow();
            for (var each : connections) {
                each.close();
            }
        }
    }
}
