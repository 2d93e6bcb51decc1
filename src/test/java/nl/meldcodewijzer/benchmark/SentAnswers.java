package nl.meldcodewijzer.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What the learners of a run sent and what they were told, kept outside the service. */
final class SentAnswers {

    /** One answer in an attempt. */
    record Key(String attempt, String question, int sequence) {}

    /** What was acknowledged about it. */
    record Acknowledged(List<String> chosen, Instant savedAt) {}

    private final Map<Key, Set<List<String>>> sent = new ConcurrentHashMap<>();
    private final Map<Key, Acknowledged> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, Integer> scores = new ConcurrentHashMap<>();
    private final Collection<String> violations = new ConcurrentLinkedQueue<>();
    private final AtomicLong lastHeard = new AtomicLong(System.nanoTime());
    private final AtomicLong longestSilence = new AtomicLong();

    /** Before it goes over the line. */
    void sending(Key key, List<String> chosen) {
        sent.computeIfAbsent(key, each -> ConcurrentHashMap.newKeySet()).add(chosen);
    }

    void acknowledged(Key key, List<String> chosen, Instant savedAt) {
        var now = System.nanoTime();
        var silence = now - lastHeard.getAndSet(now);
        longestSilence.accumulateAndGet(silence, Math::max);
        var told = new Acknowledged(chosen, savedAt);
        var before = acknowledged.putIfAbsent(key, told);
        if (before != null && !before.equals(told)) {
            violation("acknowledged twice, and not the same: " + key + " " + before + " " + told);
        }
    }

    void submitted(String attempt, int score) {
        var before = scores.putIfAbsent(attempt, score);
        if (before != null && before != score) {
            violation("two scores for " + attempt + ": " + before + " and " + score);
        }
    }

    /** Something that the protocol forbids. */
    void violation(String what) {
        violations.add(what);
    }

    boolean wasSent(Key key, List<String> chosen) {
        return sent.getOrDefault(key, Set.of()).contains(chosen);
    }

    Map<Key, Acknowledged> acknowledged() {
        return acknowledged;
    }

    Map<String, Integer> scores() {
        return scores;
    }

    Collection<String> violations() {
        return violations;
    }

    /** Between one acknowledgement and the next, of all learners together. */
    Duration longestSilence() {
        return Duration.ofNanos(longestSilence.get());
    }

    long lastHeard() {
        return lastHeard.get();
    }
}
