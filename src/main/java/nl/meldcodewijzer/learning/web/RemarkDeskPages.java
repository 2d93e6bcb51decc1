package nl.meldcodewijzer.learning.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Remark;
import nl.meldcodewijzer.learning.RemarkId;
import nl.meldcodewijzer.learning.store.Remarks;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.site.Flash;
import org.jboss.resteasy.reactive.RestPath;

/** What readers said about the texts, per edition, for who keeps the content. */
@Path("/beheer/opmerkingen")
@Produces(MediaType.TEXT_HTML)
class RemarkDeskPages {

    /** One remark, as the page shows it. */
    record Line(RemarkId id, String about, String text, String on) {}

    /** Those about one edition of a module. */
    record Pile(String heading, String address, List<Line> lines) {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RemarksPage(String title, List<Pile> piles) implements TemplateInstance {}

    private final Remarks remarks;
    private final Catalogue catalogue;
    private final RemarkMessages messages;
    private final AuditTrail trail;
    private final SignedIn signedIn;
    private final Flash flash;
    private final Clock clock;

    RemarkDeskPages(
            Remarks remarks,
            Catalogue catalogue,
            RemarkMessages messages,
            AuditTrail trail,
            SignedIn signedIn,
            Flash flash,
            Clock clock) {
        this.remarks = remarks;
        this.catalogue = catalogue;
        this.messages = messages;
        this.trail = trail;
        this.signedIn = signedIn;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.Codes.ADMIN)
    public RemarksPage open() {
        var piles = remarks.open().stream()
                .collect(Collectors.groupingBy(
                        each -> messages.heading(title(each), each.edition()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return new RemarksPage(
                messages.desk(),
                piles.entrySet().stream()
                        .map(each -> new Pile(
                                each.getKey(),
                                "/modules/" + each.getValue().get(0).module(),
                                each.getValue().stream().map(this::line).toList()))
                        .toList());
    }

    @POST
    @Path("{remark:[0-9a-fA-F-]{36}}/afgehandeld")
    @RolesAllowed(Role.Codes.ADMIN)
    @Transactional
    public Response handle(@RestPath UUID remark) {
        if (remarks.handle(new RemarkId(remark), LocalDate.now(clock))) {
            trail.record(AuditEntry.of(signedIn.person(), "remark-handled", "remark", remark));
            flash.done(messages.handled());
        } else {
            flash.failed(messages.handledBefore());
        }
        return Response.seeOther(URI.create("/beheer/opmerkingen")).build();
    }

    private Line line(Remark remark) {
        var about = catalogue
                .module(remark.module())
                .map(each -> RemarkWords.of(remark.place(), each, messages))
                .orElse(remark.place().toString());
        return new Line(remark.id(), about, remark.text(), messages.leftOn(Dates.written(remark.leftOn())));
    }

    private String title(Remark remark) {
        return catalogue
                .module(remark.module())
                .map(LearningModule::title)
                .orElse(remark.module().value());
    }
}
