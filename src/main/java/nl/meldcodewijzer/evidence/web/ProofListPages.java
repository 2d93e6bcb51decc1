package nl.meldcodewijzer.evidence.web;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.evidence.act.AcceptProof;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.site.Flash;
import nl.meldcodewijzer.site.Retried;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** Accepting many proofs at once: type or upload a list, see what it would do, do it. Twice is once. */
@Path("/organisatie/{organisation:[0-9a-fA-F-]{36}}/bewijzen/lijst")
@Produces(MediaType.TEXT_HTML)
class ProofListPages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ListPage(String title, ListDesk.View view) implements TemplateInstance {}

    private final SignedIn signedIn;
    private final ListDesk desk;
    private final AcceptProof acceptProof;
    private final EvidenceMessages messages;
    private final Flash flash;

    ProofListPages(SignedIn signedIn, ListDesk desk, AcceptProof acceptProof, EvidenceMessages messages, Flash flash) {
        this.signedIn = signedIn;
        this.desk = desk;
        this.acceptProof = acceptProof;
        this.messages = messages;
        this.flash = flash;
    }

    @GET
    @RolesAllowed(Role.Codes.ATTENTION_OFFICER)
    public ListPage form(@RestPath UUID organisation) {
        return page(desk.view(owner(organisation), ListForm.empty(), null));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.Codes.ATTENTION_OFFICER)
    @Retried
    @Transactional
    public Response send(@RestPath UUID organisation, @Nullable MultipartFormDataInput sent) {
        var owner = owner(organisation);
        var form = SentList.form(sent, messages);
        var reading = form.isRight() ? desk.read(owner, form).orElse(null) : null;
        if (reading != null && "invoeren".equals(form.value("doe"))) {
            flash.done(told(acceptProof.acceptAll(owner, reading.acceptances(), signedIn.person())));
            return Response.seeOther(URI.create("/organisatie/" + owner + "/bewijzen"))
                    .build();
        }
        return Response.status(reading == null ? 400 : 200)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page(desk.view(owner, form, reading)).render())
                .build();
    }

    private String told(AcceptProof.Sum sum) {
        return Stream.of(
                        messages.applied(sum.accepted()),
                        sum.stood() > 0 ? messages.stood(sum.stood()) : "",
                        sum.takenBack() > 0 ? messages.tookBack(sum.takenBack()) : "")
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private ListPage page(ListDesk.View view) {
        return new ListPage(messages.listTitle(), view);
    }

    private OrganisationId owner(UUID organisation) {
        return new OrganisationId(signedIn.inOrganisation(organisation, Role.ATTENTION_OFFICER));
    }
}
