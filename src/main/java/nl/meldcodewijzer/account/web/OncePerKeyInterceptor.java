package nl.meldcodewijzer.account.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import nl.meldcodewijzer.account.Grant;
import nl.meldcodewijzer.account.KeptAnswer;
import nl.meldcodewijzer.account.KeptAnswer.Asked;
import nl.meldcodewijzer.account.act.OncePerKey;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.account.store.KeptAnswers;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.site.Sha256;
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
            var detail = "Stuur als sleutel 1 tot " + LONGEST
                    + " letters zonder accent, cijfers of leestekens. Gebruik geen spaties.";
            throw Refusal.invalid(detail, new Refusal.Error("header", HEADER, detail, "invalid-key"));
        }
        var asked = new Asked(request.method() + " " + request.path(), digest(call.getParameters()));
        if (!answers.claim(signedIn.person(), key, asked)) {
            throw new WebApplicationException(answered(key, asked));
        }
        var answer = call.proceed();
        answers.keep(signedIn.person(), key, kept(answer));
        return answer;
    }

    private Response answered(String key, Asked asked) {
        var first = answers.find(signedIn.person(), key, asked)
                .orElseThrow(() -> Refusal.conflict(
                        "idempotency-key-reused",
                        "Deze sleutel hoort bij een andere aanvraag, of je rechten zijn sindsdien veranderd."
                                + " Stuur bij een nieuwe aanvraag een nieuwe sleutel."));
        return Response.status(first.status())
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .location(first.location() == null ? null : URI.create(first.location()))
                .entity(first.body())
                .build();
    }

    private KeptAnswer kept(@Nullable Object answer) {
        if (answer instanceof RestResponse<?> whole) {
            var location = whole.getLocation();
            return new KeptAnswer(
                    whole.getStatus(),
                    location == null ? null : location.getRawPath(),
                    new String(json(whole.getEntity()), StandardCharsets.UTF_8));
        }
        return new KeptAnswer(RestResponse.StatusCode.OK, null, new String(json(answer), StandardCharsets.UTF_8));
    }

    /**
     * Of the method, the whole address, the content, and what the caller may do: whether something is theirs is judged by the
     * call, which is not done again.
     */
    private String digest(@Nullable Object[] parameters) {
        var sha256 = Sha256.begin();
        sha256.update((request.method() + " " + request.uri()).getBytes(StandardCharsets.UTF_8));
        for (var each : parameters) {
            sha256.update(each instanceof byte[] bytes ? bytes : json(each));
        }
        signedIn.grants().stream()
                .map(Grant::toString)
                .sorted()
                .forEach(each -> sha256.update(each.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(sha256.digest());
    }

    // unchecked, so that a deed of which the answer cannot be kept is not done
    private byte[] json(@Nullable Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
