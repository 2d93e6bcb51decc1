package nl.meldcodewijzer.study.web;

import static io.quarkus.narayana.jta.QuarkusTransaction.requiringNew;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Map;
import nl.meldcodewijzer.account.act.OncePerKey;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Given;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.site.Retried;
import nl.meldcodewijzer.study.AttemptId;
import nl.meldcodewijzer.study.SavedAnswer;
import nl.meldcodewijzer.study.act.SaveAnswer;
import nl.meldcodewijzer.study.act.SaveAnswer.Outcome;
import nl.meldcodewijzer.study.act.StartAttempt;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Taking a quiz from a program or a page's script. Each call can be repeated: starting finds the open attempt, saving the
 * same under the same sequence and submitting again answer what they answered before.
 */
@Path("/api/v1/attempts")
@Authenticated
class AttemptsApi {

    record Start(@Nullable String module) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Saved(Instant savedAt, int sequence) {}

    private final SignedIn signedIn;
    private final Catalogue catalogue;
    private final StartAttempt startAttempt;
    private final SaveAnswer saveAnswer;
    private final FinishedAttempts finished;
    private final AttemptMessages messages;
    private final QuizMessages quizMessages;

    AttemptsApi(
            SignedIn signedIn,
            Catalogue catalogue,
            StartAttempt startAttempt,
            SaveAnswer saveAnswer,
            FinishedAttempts finished,
            AttemptMessages messages,
            QuizMessages quizMessages) {
        this.signedIn = signedIn;
        this.catalogue = catalogue;
        this.startAttempt = startAttempt;
        this.saveAnswer = saveAnswer;
        this.finished = finished;
        this.messages = messages;
        this.quizMessages = quizMessages;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Retried
    @Transactional
    @OncePerKey
    @APIResponse(
            responseCode = "200",
            description = "De poging die al loopt.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AttemptJson.class)))
    @APIResponse(
            responseCode = "201",
            description = "Een nieuwe poging.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AttemptJson.class)))
    public RestResponse<AttemptJson> start(Start start) {
        var slug = start.module();
        if (slug == null || slug.isBlank()) {
            throw Refusal.field("module", messages.moduleMissing(), "required");
        }
        var module = StudyAddresses.module(slug)
                .flatMap(catalogue::module)
                .orElseThrow(() -> Refusal.field("module", messages.moduleUnknown(slug), "unknown-module"));
        var outcome = startAttempt.start(signedIn.person(), module);
        if (outcome instanceof StartAttempt.NotYet later) {
            throw Refusal.conflict("attempt-not-yet", messages.notYet(), Map.of("notBefore", later.from()));
        }
        var started = (StartAttempt.Started) outcome;
        return RestResponse.status(
                started.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, AttemptJson.of(started));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("{attempt}/answers/{question}")
    @Retried
    public Saved save(@RestPath String attempt, @RestPath String question, AnswerBody answer) {
        var given = answer.given(messages);
        var sequence = answer.next(messages);
        var id = StudyAddresses.attempt(attempt);
        return saveAnswer
                .saveAtOnce(signedIn.person(), id, question, given, sequence)
                .map(saved -> new Saved(saved.savedAt(), saved.sequence()))
                .orElseGet(() -> requiringNew().call(() -> saveWithCare(id, question, given, sequence)));
    }

    private Saved saveWithCare(AttemptId id, String question, Given given, int sequence) {
        var outcome = saveAnswer.save(signedIn.person(), id, question, given, sequence);
        if (outcome instanceof Outcome.Saved saved) {
            return new Saved(saved.savedAt(), saved.sequence());
        }
        if (outcome instanceof Outcome.Conflict conflict) {
            throw Refusal.conflict(
                    "answer-conflict",
                    messages.answerConflict(),
                    current(conflict.current().orElse(null), question));
        }
        if (outcome instanceof Outcome.StepStays stays) {
            throw Refusal.conflict("step-stays", quizMessages.stepStays(), current(stays.current(), question));
        }
        if (outcome instanceof Outcome.Submitted) {
            throw Refusal.conflict("attempt-submitted", messages.attemptSubmitted(), finished.summary(id));
        }
        if (outcome instanceof Outcome.NotAnOption refused) {
            var member = refused.answering().member();
            throw Refusal.field(member, messages.notAnOption(member), "not-an-option");
        }
        throw Refusal.notFound();
    }

    @POST
    @Path("{attempt}/submission")
    @Retried
    @Transactional
    @OncePerKey
    public ResultJson submit(@RestPath String attempt) {
        return finished.submit(StudyAddresses.attempt(attempt));
    }

    private static AttemptJson.AnswerJson current(@Nullable SavedAnswer answer, String question) {
        return answer == null ? AttemptJson.AnswerJson.none(question) : AttemptJson.AnswerJson.of(answer);
    }
}
