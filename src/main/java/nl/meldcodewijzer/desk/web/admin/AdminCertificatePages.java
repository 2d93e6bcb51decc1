package nl.meldcodewijzer.desk.web.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Map;
import java.util.Optional;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.site.Flash;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Revoking a certificate that should not have been given: look it up by its number, see which it is, give a reason. */
@Path("/beheer/certificaten")
@Produces(MediaType.TEXT_HTML)
class AdminCertificatePages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RevokePage(String title, Form form, @Nullable FoundCertificate found) implements TemplateInstance {}

    private final CertificateAdministration administration;
    private final AdminCertificateMessages words;
    private final AdminMessages messages;
    private final Flash flash;

    AdminCertificatePages(
            CertificateAdministration administration,
            AdminCertificateMessages words,
            AdminMessages messages,
            Flash flash) {
        this.administration = administration;
        this.words = words;
        this.messages = messages;
        this.flash = flash;
    }

    @GET
    @RolesAllowed(Role.Codes.ADMIN)
    public RevokePage form(@RestQuery @Nullable String number) {
        var form = Form.showing(number == null ? Map.of() : Map.of("number", number.strip()), messages);
        return page(form, administration.found(form));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Codes.ADMIN)
    @Transactional
    public Response revoke(MultivaluedMap<String, String> sent) {
        var form = Form.sent(sent, messages);
        var revoked = administration.revoke(form);
        if (revoked.isEmpty()) {
            return AdminView.invalid(page(form, administration.found(form)));
        }
        flash.done(words.revoked(revoked.get().number()));
        return Response.seeOther(UriBuilder.fromPath("/beheer/certificaten")
                        .queryParam("number", revoked.get().number())
                        .build())
                .build();
    }

    private RevokePage page(Form form, Optional<FoundCertificate> found) {
        return new RevokePage(words.title(), form, found.orElse(null));
    }
}
