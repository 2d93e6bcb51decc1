package nl.meldcodewijzer.endpoints;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Many calls, several at a time; those of one series one after another. */
final class Calls {

    private static final int AT_ONCE = 4;

    private Calls() {}

    /** The calls that were not answered right, each in words. */
    static List<String> wrong(Stream<List<Call>> series, BiPredicate<Call, HttpResponse<String>> right) {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        var callers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var wrong = new ArrayList<String>();
            for (var each : callers.invokeAll(
                    series.map(calls -> one(client, calls, right)).toList())) {
                wrong.addAll(each.get());
            }
            return wrong;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            callers.shutdownNow();
        }
    }

    private static Callable<List<String>> one(
            HttpClient client, List<Call> calls, BiPredicate<Call, HttpResponse<String>> right) {
        return () -> {
            var wrong = new ArrayList<String>();
            for (var call : calls) {
                var answer = call.send(client);
                if (!right.test(call, answer)) {
                    wrong.add(call.answered(answer.statusCode()));
                }
            }
            return wrong;
        };
    }
}
