package nl.meldcodewijzer.learning.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.meldcodewijzer.account.act.Browser;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Remark;
import nl.meldcodewijzer.learning.TextPlace;
import nl.meldcodewijzer.learning.store.Remarks;
import nl.meldcodewijzer.site.Flash;
import nl.meldcodewijzer.site.InEnglish;
import nl.meldcodewijzer.site.PersonalDetails;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A reader says what is wrong with a text, without being known. Private modules have no such page. */
@Path("/modules/{slug}/opmerking")
@Produces(MediaType.TEXT_HTML)
@InEnglish
class RemarkPages {

    /**
     * @param about the place in words
     * @param problem why it was not sent; empty when nothing was sent yet
     */
    record Form(LearningModule module, TextPlace place, String about, String text, String problem) {

        public String address() {
            return "/modules/" + module.slug() + "/opmerking";
        }

        public int longest() {
            return Remark.LONGEST;
        }
    }

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RemarkPage(String title, Form form) implements TemplateInstance {}

    private final Catalogue catalogue;
    private final Remarks remarks;
    private final RemarkMessages messages;
    private final Flash flash;
    private final Browser browser;
    private final RemarkThrottle throttle;
    private final Clock clock;

    RemarkPages(
            Catalogue catalogue,
            Remarks remarks,
            RemarkMessages messages,
            Flash flash,
            Browser browser,
            RemarkThrottle throttle,
            Clock clock) {
        this.catalogue = catalogue;
        this.remarks = remarks;
        this.messages = messages;
        this.flash = flash;
        this.browser = browser;
        this.throttle = throttle;
        this.clock = clock;
    }

    @GET
    @PermitAll
    public RemarkPage form(@RestPath String slug, @RestQuery @Nullable String bij) {
        return page(module(slug), bij, "", "");
    }

    @POST
    @PermitAll
    @Transactional
    public Response leave(@RestPath String slug, @RestForm @Nullable String bij, @RestForm @Nullable String opmerking) {
        var module = module(slug);
        var text = opmerking == null ? "" : opmerking.strip().replace("\r\n", "\n");
        var problem = problem(text);
        if (problem.isPresent()) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(page(module, bij, text, problem.get()).render())
                    .build();
        }
        remarks.add(module.slug(), module.edition().number(), place(module, bij), text, LocalDate.now(clock));
        flash.done(messages.thanks());
        return Response.seeOther(URI.create("/modules/" + module.slug())).build();
    }

    private Optional<String> problem(String text) {
        if (text.isEmpty()) {
            return Optional.of(messages.empty());
        }
        if (text.length() > Remark.LONGEST) {
            return Optional.of(messages.tooLong(text.length(), Remark.LONGEST));
        }
        var details = PersonalDetails.in(text).map(this::inWords);
        return details.isPresent() || throttle.admits(browser.address()) ? details : Optional.of(messages.tooMany());
    }

    private String inWords(PersonalDetails found) {
        return switch (found) {
            case EMAIL -> messages.email();
            case CITIZEN_NUMBER -> messages.citizenNumber();
            case PHONE -> messages.phone();
            case DATE -> messages.date();
            case POSTCODE -> messages.postcode();
        };
    }

    private RemarkPage page(LearningModule module, @Nullable String place, String text, String problem) {
        var found = place(module, place);
        return new RemarkPage(
                messages.title(), new Form(module, found, RemarkWords.of(found, module, messages), text, problem));
    }

    private LearningModule module(String slug) {
        return catalogue.moduleAt(slug).orElseThrow(Refusal::notFound);
    }

    private static TextPlace place(LearningModule module, @Nullable String text) {
        return TextPlace.parse(text == null ? "" : text)
                .filter(each -> each.isIn(module))
                .orElse(TextPlace.WHOLE);
    }
}
