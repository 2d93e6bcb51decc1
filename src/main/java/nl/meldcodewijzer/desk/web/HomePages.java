package nl.meldcodewijzer.desk.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The front door. */
@Path("/")
class HomePages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HomePage(String title) implements TemplateInstance {}

    @GET
    @PermitAll
    public HomePage home() {
        return new HomePage("De meldcode leren en gebruiken");
    }
}
