package nl.meldcodewijzer.study.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.site.Flash;
import nl.meldcodewijzer.site.InEnglish;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.site.Retried;
import nl.meldcodewijzer.study.AttemptId;
import nl.meldcodewijzer.study.act.StartAttempt;
import nl.meldcodewijzer.study.act.UnsentForm;
import org.jboss.resteasy.reactive.RestPath;

/** The quiz of a module, complete without script; the script on it saves each answer at once through the API. */
@Path("/leren/{module}/toets")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@InEnglish
class QuizPages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record QuizStartPage(String title, QuizStart start) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record QuizPage(String title, QuizView quiz) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record UnsentPage(String title, UnsentForm form, String action, String signIn) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ResultPage(String title, ResultView result) implements TemplateInstance {}

    private final Learner learner;
    private final Catalogue catalogue;
    private final QuizStarts starts;
    private final QuizDesk desk;
    private final ResultViews results;
    private final QuizMessages messages;
    private final ResultMessages resultMessages;
    private final Flash flash;

    QuizPages(
            Learner learner,
            Catalogue catalogue,
            QuizStarts starts,
            QuizDesk desk,
            ResultViews results,
            QuizMessages messages,
            ResultMessages resultMessages,
            Flash flash) {
        this.learner = learner;
        this.catalogue = catalogue;
        this.starts = starts;
        this.desk = desk;
        this.results = results;
        this.messages = messages;
        this.resultMessages = resultMessages;
        this.flash = flash;
    }

    @GET
    public TemplateInstance quiz(@RestPath String module, HttpServerRequest request) {
        var text = module(module);
        var open = starts.open(learner.person(), text);
        if (open.isPresent()) {
            return page(shown(open.get(), request));
        }
        return new QuizStartPage(messages.title(text.title()), starts.page(learner.person(), text));
    }

    @POST
    @Retried
    @Transactional
    public Response start(@RestPath String module) {
        var text = module(module);
        starts.begin(learner.person(), text);
        return seeOther(text, "");
    }

    private QuizView shown(StartAttempt.Started open, HttpServerRequest request) {
        var unsent = UnsentForm.of(request);
        if (unsent.isPresent()
                && unsent.get().attempt().equals(open.sitting().attempt().id().toString())) {
            var resumed = desk.resumed(open, new QuizForm(form(unsent.get().fields())));
            if (resumed.isPresent()) {
                return resumed.get();
            }
        }
        unsent.ifPresent(savedOrOfSomebodyElse -> UnsentForm.forget(request));
        return desk.stored(open);
    }

    /** Open to all, because a session may have ended just before: then nothing is saved, and nothing is lost either. */
    @POST
    @Path("{attempt}")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Retried
    @Transactional
    public Response save(
            @RestPath String module,
            @RestPath String attempt,
            MultivaluedMap<String, String> fields,
            HttpServerRequest request) {
        var text = module(module);
        var id = StudyAddresses.attempt(attempt);
        if (!learner.isSignedIn()) {
            return signedOut(text, new UnsentForm(id.toString(), fields), request);
        }
        UnsentForm.of(request).ifPresent(nowSent -> UnsentForm.forget(request));
        var form = new QuizForm(fields);
        var outcome = desk.send(learner.person(), id, form);
        if (outcome instanceof QuizDesk.Outcome.Again again) {
            return Response.status(again.status())
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(page(again.quiz()).render())
                    .build();
        }
        if (outcome instanceof QuizDesk.Outcome.Saved && form.step().isEmpty()) {
            flash.done(messages.savedAll());
            return seeOther(text, "");
        }
        if (outcome instanceof QuizDesk.Outcome.Saved) {
            return seeOther(text, "#vraag-" + form.step());
        }
        return seeOther(text, "/" + id);
    }

    /** The browser takes the form along to the sign-in page; one that is too large for that stays on a page, to send again. */
    private Response signedOut(LearningModule module, UnsentForm form, HttpServerRequest request) {
        var signIn = "/inloggen?terug=/leren/" + module.slug() + "/toets";
        if (form.keep(request)) {
            return Response.seeOther(URI.create(signIn)).build();
        }
        var action = "/leren/" + module.slug() + "/toets/" + form.attempt();
        return Response.status(401)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new UnsentPage(messages.unsentTitle(), form, action, signIn).render())
                .build();
    }

    @GET
    @Path("{attempt}")
    public Object result(@RestPath String module, @RestPath String attempt) {
        // a result stays readable when its module is no longer in the catalogue
        AttemptId id = StudyAddresses.attempt(attempt);
        return results.of(learner.person(), learner::programmes, id)
                .<Object>map(each ->
                        new ResultPage(resultMessages.resultTitle(each.module().title()), each))
                .orElseGet(() -> seeOther(module(module), ""));
    }

    private static MultivaluedMap<String, String> form(Map<String, List<String>> fields) {
        var form = new MultivaluedHashMap<String, String>();
        form.putAll(fields);
        return form;
    }

    private QuizPage page(QuizView quiz) {
        return new QuizPage(messages.title(quiz.module().title()), quiz);
    }

    private LearningModule module(String slug) {
        return StudyAddresses.module(slug).flatMap(catalogue::module).orElseThrow(Refusal::notFound);
    }

    private static Response seeOther(LearningModule module, String rest) {
        return Response.seeOther(URI.create("/leren/" + module.slug() + "/toets" + rest))
                .build();
    }
}
