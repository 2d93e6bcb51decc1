package nl.meldcodewijzer.benchmark;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** What the service does beside the plain SQL that reads the same rows, in turns so that both meet the same noise. */
record Comparison(double serviceMillis, double sqlMillis) {

    private static final Duration ENOUGH = Duration.ofSeconds(4);
    private static final int WARM_UP = 8;
    private static final int MOST = 400;
    private static final int LEAST = 10;

    static Comparison of(Callable<?> service, Callable<?> sql) {
        for (int i = 0; i < WARM_UP; i++) {
            time(service);
            time(sql);
        }
        var services = new double[MOST];
        var plain = new double[MOST];
        var start = System.nanoTime();
        var times = 0;
        while (times < LEAST || (times < MOST && System.nanoTime() - start < ENOUGH.toNanos())) {
            services[times] = time(service);
            plain[times] = time(sql);
            times++;
        }
        return new Comparison(median(services, times), median(plain, times));
    }

    private static double time(Callable<?> work) {
        var start = System.nanoTime();
        QuarkusTransaction.requiringNew().call(work);
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] values, int size) {
        var sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return sorted[size / 2];
    }

    double ratio() {
        return serviceMillis / sqlMillis;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f ms; plain SQL %.1f ms; %.1f times", serviceMillis, sqlMillis, ratio());
    }
}
