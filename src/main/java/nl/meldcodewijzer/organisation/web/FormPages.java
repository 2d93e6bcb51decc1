package nl.meldcodewijzer.organisation.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The page around every form of an organisation. */
final class FormPages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FormPage(String title, FormView form) implements TemplateInstance {}

    private FormPages() {}

    /** The form again with what was typed, as an error. */
    static Response again(String title, FormView form, Typed typed) {
        return Response.status(typed.status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new FormPage(title, form.again(typed)).render())
                .build();
    }

    static Response seeOther(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
