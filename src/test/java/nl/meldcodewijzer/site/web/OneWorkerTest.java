package nl.meldcodewijzer.site.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.restassured.response.Response;
import io.vertx.core.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import org.junit.jupiter.api.Test;

/** Where a request is when the service begins to find out who it comes from. */
@ServiceTest
class OneWorkerTest {

    private static final String PROBED = "/api/v1/probe/who";

    /** Tells it in a header of the answer. */
    @ApplicationScoped
    static class Turn {

        private static final int RIGHT_BEFORE_AUTHENTICATION = 205;

        void register(@Observes Filters filters) {
            filters.register(
                    context -> {
                        if (context.normalizedPath().equals(PROBED)) {
                            context.response().putHeader("Turn", Context.isOnEventLoopThread() ? "loop" : "worker");
                        }
                        context.next();
                    },
                    RIGHT_BEFORE_AUTHENTICATION);
        }
    }

    @Inject
    TestSignIn signIn;

    @Test
    void whoIsSignedInIsAtAWorkerAlready() {
        var answer = ask(signIn.learner().cookies());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Turn")).isEqualTo("worker");
    }

    @Test
    void whoIsUnknownKeepsNoWorkerBusy() {
        var answer = ask(Map.of());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.header("Turn")).isEqualTo("loop");
    }

    private static Response ask(Map<String, String> cookies) {
        return given().cookies(cookies).get(PROBED);
    }
}
