package nl.meldcodewijzer.desk.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.meldcodewijzer.site.InEnglish;

/** The front door, and the pages about the service itself. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class HomePages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HomePage(String title) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AccessibilityPage(String title) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PrivacyPage(String title) implements TemplateInstance {}

    private final HomeMessages messages;

    HomePages(HomeMessages messages) {
        this.messages = messages;
    }

    @GET
    @PermitAll
    @InEnglish
    public HomePage home() {
        return new HomePage(messages.title());
    }

    @GET
    @Path("toegankelijkheid")
    @PermitAll
    public AccessibilityPage accessibility() {
        return new AccessibilityPage(messages.accessibilityTitle());
    }

    @GET
    @Path("privacy")
    @PermitAll
    public PrivacyPage privacy() {
        return new PrivacyPage(messages.privacyTitle());
    }
}
