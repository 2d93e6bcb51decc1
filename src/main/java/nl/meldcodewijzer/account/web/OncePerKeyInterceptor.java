package nl.meldcodewijzer.account.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import nl.meldcodewijzer.account.KeptAnswer;
import nl.meldcodewijzer.account.act.OncePerKey;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.account.store.KeptAnswers;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Stands inside the transaction, which the interceptor of {@code @Transactional} opens at 200. */
@OncePerKey
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class OncePerKeyInterceptor {

    static final String HEADER = "Idempotency-Key";
    static final int LONGEST = 255;

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1," + LONGEST + "}");

    private final HttpServerRequest request;
    private final SignedIn signedIn;
    private final KeptAnswers answers;
    private final ObjectMapper json;

    OncePerKeyInterceptor(HttpServerRequest request, SignedIn signedIn, KeptAnswers answers, ObjectMapper json) {
        this.request = request;
        this.signedIn = signedIn;
        this.answers = answers;
        this.json = json;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext call) throws Exception {
        var key = request.getHeader(HEADER);
        if (key == null) {
            return call.proceed();
        }
        if (!KEY.matcher(key).matches()) {
            var detail = "Stuur als sleutel 1 tot 255 letters, cijfers of leestekens, zonder spaties.";
            throw Refusal.invalid(detail, new Refusal.Error("header", HEADER, detail, "invalid-key"));
        }
        var asked = digest(call.getParameters());
        if (!answers.claim(signedIn.person(), key, asked)) {
            throw new WebApplicationException(answered(key, asked));
        }
        var answer = call.proceed();
        answers.keep(signedIn.person(), key, kept(asked, answer));
        return answer;
    }

    private Response answered(String key, String asked) {
        var first = answers.find(signedIn.person(), key).orElseThrow();
        if (!first.request().equals(asked)) {
            throw Refusal.conflict(
                    "idempotency-key-reused",
                    "Deze sleutel hoort bij een andere aanvraag. Stuur bij een nieuwe aanvraag een nieuwe sleutel.",
                    Map.of());
        }
        return Response.status(first.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.LOCATION, first.location())
                .entity(first.body())
                .build();
    }

    private KeptAnswer kept(String asked, @Nullable Object answer) throws JsonProcessingException {
        if (answer instanceof RestResponse<?> whole) {
            var location = whole.getHeaders().getFirst(HttpHeaders.LOCATION);
            return new KeptAnswer(
                    asked,
                    whole.getStatus(),
                    location == null ? null : location.toString(),
                    json.writeValueAsString(whole.getEntity()));
        }
        return new KeptAnswer(asked, RestResponse.StatusCode.OK, null, json.writeValueAsString(answer));
    }

    /** Of the method, the whole address and the content. */
    private String digest(@Nullable Object[] parameters) throws JsonProcessingException {
        var sha256 = sha256();
        sha256.update((request.method() + " " + request.uri()).getBytes(StandardCharsets.UTF_8));
        for (var each : parameters) {
            sha256.update(each instanceof byte[] bytes ? bytes : json.writeValueAsBytes(each));
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
