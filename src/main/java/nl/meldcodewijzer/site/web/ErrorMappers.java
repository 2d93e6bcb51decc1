package nl.meldcodewijzer.site.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every exception that leaves an endpoint becomes an answer here; none shows its insides. */
class ErrorMappers {

    private static final Logger LOG = Logger.getLogger(ErrorMappers.class);

    private final ErrorAnswers answers;

    ErrorMappers(ErrorAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Response refused(Refusal refusal) {
        return answers.answer(refusal);
    }

    @ServerExceptionMapper
    public Response notSignedIn(UnauthorizedException e) {
        return answers.answer(Refusal.notSignedIn());
    }

    @ServerExceptionMapper
    public Response notSignedIn(AuthenticationFailedException e) {
        return answers.answer(Refusal.notSignedIn());
    }

    @ServerExceptionMapper
    public Response wrongRole(ForbiddenException e) {
        return answers.answer(Refusal.forbidden());
    }

    @ServerExceptionMapper
    public Response invalid(ValidationException e) {
        return e instanceof ConstraintViolationException violations && !Violations.areOurFault(violations)
                ? answers.answer(Violations.refusal(violations))
                : unexpected(e);
    }

    @ServerExceptionMapper
    public Response wrongJson(MismatchedInputException e) {
        return answers.answer(JsonMistakes.refusal(e));
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException mistake) {
            return answers.answer(JsonMistakes.refusal(mistake));
        }
        var status = e.getResponse().getStatus();
        if (status >= 500) {
            return unexpected(e);
        }
        if (status < 400) {
            return e.getResponse();
        }
        var answer = answers.answer(HttpRefusals.of(status));
        var allow = e.getResponse().getHeaderString("Allow");
        return allow == null
                ? answer
                : Response.fromResponse(answer).header("Allow", allow).build();
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable e) {
        if (isBrokenForm(e)) {
            return answers.answer(HttpRefusals.of(400));
        }
        if (hasGone(e)) {
            return answers.answer(HttpRefusals.of(400));
        }
        var id = Ids.next();
        LOG.errorf(e, "Unexpected error %s", id);
        return answers.answer(new Refusal(
                500,
                "Er ging iets mis",
                "Dit ligt aan ons, niet aan jou. Probeer het later nog eens. Noem bij een vraag dit nummer: " + id
                        + ".",
                List.of(),
                Map.of()));
    }

    // who closes the page while it sends something hears no answer, and it is nobody's mistake
    private static boolean hasGone(Throwable e) {
        return e instanceof IOException && e.getCause() instanceof ClosedChannelException;
    }

    // a form with a stray percent sign reaches us as this, before any code of ours has run
    private static boolean isBrokenForm(Throwable e) {
        return e instanceof IllegalArgumentException
                && String.valueOf(e.getMessage()).startsWith("Failed to decode URL");
    }
}
