package nl.meldcodewijzer.learning.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Framework;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Weighing with the five questions, on the device of whoever weighs: there is no address to send an answer to. Without
 * script it is the list of questions; with it one question at a time, and notes to copy for the file.
 */
@Path("/meldcode/{framework}/wegen")
class WeighPages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WeighPage(String title, Framework framework) implements TemplateInstance {}

    private final Catalogue catalogue;
    private final WeighMessages messages;

    WeighPages(Catalogue catalogue, WeighMessages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    @GET
    @PermitAll
    public WeighPage weigh(@RestPath String framework) {
        return new WeighPage(messages.title(), catalogue.frameworkAt(framework).orElseThrow(Refusal::notFound));
    }
}
