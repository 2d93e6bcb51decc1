package nl.meldcodewijzer.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How fast it went.
 *
 * @param sortedNanos how long each request took, shortest first
 */
record Throughput(long[] sortedNanos, int errors, Duration time) {

    static Throughput of(List<Load.Samples> samples, Duration time) {
        var all = samples.stream()
                .flatMapToLong(each -> Arrays.stream(each.nanos()))
                .sorted()
                .toArray();
        return new Throughput(
                all, samples.stream().mapToInt(Load.Samples::errors).sum(), time);
    }

    double perSecond() {
        return sortedNanos.length * 1e9 / time.toNanos();
    }

    /** Milliseconds within which this share of the requests was answered. */
    double millis(double share) {
        return sortedNanos.length == 0 ? 0 : sortedNanos[(int) (share * (sortedNanos.length - 1))] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.0f/s; p50 %.1f, p95 %.1f, p99 %.1f ms; %d errors",
                perSecond(),
                millis(0.50),
                millis(0.95),
                millis(0.99),
                errors);
    }
}
