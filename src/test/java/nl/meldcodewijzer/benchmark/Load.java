package nl.meldcodewijzer.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Clients that each send one request after another for a while. */
final class Load {

    private static final int MOST_REQUESTS = 2_000_000;

    /** What one client sends. */
    interface Client {

        byte[] next();

        /** Told after each request. */
        default void answered(int status) {}
    }

    private final int port;
    private final Duration warmUp;
    private final Duration measured;

    Load(int port, Duration warmUp, Duration measured) {
        this.port = port;
        this.warmUp = warmUp;
        this.measured = measured;
    }

    Throughput of(List<? extends Client> clients) {
        return of(clients, MOST_REQUESTS);
    }

    /** Ends also when this many requests were sent. */
    Throughput of(List<? extends Client> clients, int requests) {
        var pool = Executors.newFixedThreadPool(clients.size());
        try {
            var start = System.nanoTime();
            var from = start + warmUp.toNanos();
            var tasks = new ArrayList<Callable<Samples>>();
            for (var client : clients) {
                tasks.add(() -> run(client, from, requests / clients.size()));
            }
            var samples = new ArrayList<Samples>();
            for (var done : pool.invokeAll(tasks)) {
                samples.add(done.get());
            }
            return Throughput.of(samples, Duration.ofNanos(System.nanoTime() - from));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client of the load failed", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private Samples run(Client client, long from, int most) throws IOException {
        var samples = new Samples();
        var end = from + measured.toNanos();
        try (var connection = new HttpConnection(port)) {
            for (int sent = 0; sent < most; sent++) {
                var before = System.nanoTime();
                if (before >= end) {
                    break;
                }
                var status = connection.send(client.next());
                client.answered(status);
                if (before >= from) {
                    samples.add(System.nanoTime() - before, status);
                }
            }
        }
        return samples;
    }

    /** What one client saw. */
    static final class Samples {

        private long[] nanos = new long[4096];
        private int size;
        private int errors;

        void add(long duration, int status) {
            if (size == nanos.length) {
                nanos = Arrays.copyOf(nanos, size * 2);
            }
            nanos[size++] = duration;
            if (status >= 300) {
                errors++;
            }
        }

        int errors() {
            return errors;
        }

        long[] nanos() {
            return Arrays.copyOf(nanos, size);
        }
    }
}
