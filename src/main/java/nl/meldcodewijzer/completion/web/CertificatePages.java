package nl.meldcodewijzer.completion.web;

import static io.quarkus.narayana.jta.QuarkusTransaction.requiringNew;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.meldcodewijzer.site.InEnglish;
import nl.meldcodewijzer.site.OpensAnew;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Certificates: my own, the public check of one, and its PDF for the holder. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class CertificatePages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CertificatesPage(String title, List<CertificateView> certificates) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CertificatePage(String title, CertificateView view, NameDesk.NameCheck name) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CheckPage(String title, String typed, String problem) implements TemplateInstance {}

    private final CertificateDesk desk;
    private final NameDesk names;
    private final CertificatePdf pdf;
    private final CompletionMessages messages;

    CertificatePages(CertificateDesk desk, NameDesk names, CertificatePdf pdf, CompletionMessages messages) {
        this.desk = desk;
        this.names = names;
        this.pdf = pdf;
        this.messages = messages;
    }

    @GET
    @Path("certificaten")
    @Authenticated
    @InEnglish
    public CertificatesPage mine() {
        return new CertificatesPage(messages.myCertificates(), desk.mine());
    }

    @GET
    @Path("certificaat")
    @PermitAll
    @InEnglish
    public Object ask(@RestQuery @Nullable String nummer) {
        return nummer == null || nummer.isBlank()
                ? new CheckPage(messages.checkTitle(), "", "")
                : Response.seeOther(URI.create("/certificaat/"
                                + URLEncoder.encode(nummer.strip(), StandardCharsets.UTF_8)
                                        .replace("+", "%20")))
                        .build();
    }

    @GET
    @Path("certificaat/{number}")
    @PermitAll
    @InEnglish
    public Object check(@RestPath String number) {
        return page(number, NameDesk.NameCheck.NOT_ASKED);
    }

    @POST
    @Path("certificaat/{number}")
    @PermitAll
    @InEnglish
    @OpensAnew
    public Object confirmName(@RestPath String number, @RestForm @Nullable String naam) {
        var check = names.check(number, naam == null ? "" : naam);
        return requiringNew().call(() -> page(number, check));
    }

    @GET
    @Path("certificaat/{number}/pdf")
    @Produces("application/pdf")
    @Authenticated
    public Response document(@RestPath String number) {
        var view = desk.find(number);
        if (!(view instanceof CertificateDesk.Found found) || !found.view().mine()) {
            throw Refusal.notFound();
        }
        return Response.ok(pdf.of(found.view().certificate()))
                .type("application/pdf")
                .header(
                        "Content-Disposition",
                        "inline; filename=\"certificaat-" + found.view().number() + ".pdf\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private Object page(String number, NameDesk.NameCheck name) {
        var found = desk.find(number);
        if (found instanceof CertificateDesk.Found certificate) {
            var view = certificate.view();
            return new CertificatePage(view.heading().toString(), view, name);
        }
        var problem = (CertificateDesk.Problem) found;
        return Response.status(problem.status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new CheckPage(messages.checkTitle(), number, problem.sentence()).render())
                .build();
    }
}
