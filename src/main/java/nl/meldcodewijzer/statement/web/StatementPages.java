package nl.meldcodewijzer.statement.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.site.Flash;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.site.Retried;
import nl.meldcodewijzer.statement.Statement;
import nl.meldcodewijzer.statement.StatementId;
import nl.meldcodewijzer.statement.StatementTree;
import nl.meldcodewijzer.statement.act.DrawStatement;
import nl.meldcodewijzer.statement.act.HandInStatement;
import nl.meldcodewijzer.statement.act.HandInStatement.Declaration;
import nl.meldcodewijzer.statement.store.CanonicalJson;
import nl.meldcodewijzer.statement.store.Statements;
import nl.meldcodewijzer.statement.web.StatementViews.Contents;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Making a statement, handing it in, and what was handed in before. */
@Path("/organisatie/{organisation}/opgaven")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.SIGNATORY})
class StatementPages {

    private final Statements statements;
    private final StatementLists lists;
    private final DrawStatement drawStatement;
    private final HandInStatement handInStatement;
    private final StatementViews views;
    private final StatementMessages messages;
    private final DraftStatementMessages draftMessages;
    private final SignedIn signedIn;
    private final Flash flash;
    private final Clock clock;

    StatementPages(
            Statements statements,
            StatementLists lists,
            DrawStatement drawStatement,
            HandInStatement handInStatement,
            StatementViews views,
            StatementMessages messages,
            DraftStatementMessages draftMessages,
            SignedIn signedIn,
            Flash flash,
            Clock clock) {
        this.statements = statements;
        this.lists = lists;
        this.drawStatement = drawStatement;
        this.handInStatement = handInStatement;
        this.views = views;
        this.messages = messages;
        this.draftMessages = draftMessages;
        this.signedIn = signedIn;
        this.flash = flash;
        this.clock = clock;
    }

    /** What the form on the preview shows. */
    record Draft(
            String address,
            String date,
            Contents contents,
            StatementForm typed,
            Map<String, String> errors,
            boolean maySign) {}

    record Receipt(String address, Statement statement, String handedInAt, Contents contents, RowPage rows) {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StatementsPage(String title, StatementLists.Overview overview) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DraftPage(String title, Draft draft) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReceiptPage(String title, Receipt receipt) implements TemplateInstance {}

    @GET
    public StatementsPage overview(@RestPath String organisation) {
        var owner = owner(organisation);
        return new StatementsPage(messages.title(), lists.overview(owner, LocalDate.now(clock)));
    }

    @GET
    @Path("/nieuw")
    public Object draft(@RestPath String organisation, @RestQuery @Nullable String peildatum) {
        var owner = owner(organisation);
        if (peildatum == null) {
            return Response.seeOther(URI.create(address(owner))).build();
        }
        LocalDate date;
        try {
            date = StatementForm.parsed(peildatum.strip(), messages);
            if (date.isAfter(LocalDate.now(clock))) {
                throw Refusal.field("referenceDate", messages.referenceDateHint(), "future");
            }
        } catch (Refusal refused) {
            flash.failed(String.valueOf(refused.getMessage()));
            return Response.seeOther(URI.create(address(owner))).build();
        }
        return new DraftPage(messages.newTitle(), draft(owner, date, StatementForm.empty(date.toString()), Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Retried
    public Object handIn(@RestPath String organisation, @BeanParam StatementForm form) {
        var owner = owner(organisation);
        if (!maySign(owner)) {
            throw Refusal.forbidden();
        }
        try {
            var declaration = form.declaration(messages);
            askAboutDifference(owner, form, declaration);
            var handedIn = handInStatement.handIn(owner, declaration, signedIn.person());
            flash.done(handedIn.added() ? messages.done() : messages.sameAsBefore());
            return Response.seeOther(URI.create(
                            address(owner) + "/" + handedIn.statement().id()))
                    .build();
        } catch (Refusal refused) {
            return again(owner, form, refused);
        }
    }

    @GET
    @Path("/{statement}")
    public ReceiptPage receipt(
            @RestPath String organisation, @RestPath String statement, @RestQuery @Nullable String pagina) {
        var owner = owner(organisation);
        var id = new StatementId(uuid(statement));
        var found = statements.find(owner, id).orElseThrow(Refusal::notFound);
        var frozen = statements.frozen(owner, id).orElseThrow(Refusal::notFound);
        var body = StatementTree.read(CanonicalJson.read(frozen.body()));
        return new ReceiptPage(
                messages.receiptTitle(Dates.written(found.referenceDate())),
                new Receipt(
                        address(owner),
                        found,
                        Dates.moment(found.handedInAt()),
                        views.contents(body),
                        RowPage.of(address(owner) + "/" + id, views.rows(body, statements.names(owner, id)), pagina)));
    }

    /** A number of one's own that differs from what was counted may be right, but nobody hands it in by mistake. */
    private void askAboutDifference(OrganisationId owner, StatementForm form, Declaration declaration) {
        var counted = drawStatement
                .draw(owner, declaration.referenceDate(), declaration.headcount(), "")
                .body()
                .rows()
                .size();
        if (declaration.headcount() != counted && !form.isSureOfDifferenceWith(counted)) {
            throw Refusal.field(
                    "difference", draftMessages.difference(declaration.headcount(), counted), "unconfirmed");
        }
    }

    private Object again(OrganisationId owner, StatementForm form, Refusal refused) {
        var errors = new HashMap<String, String>();
        refused.errors().forEach(error -> errors.put(StatementForm.fieldOf(error.pointer()), error.detail()));
        if (refused.status() != 400 || errors.isEmpty()) {
            throw refused;
        }
        LocalDate date;
        try {
            date = StatementForm.parsed(form.peildatum() == null ? "" : form.peildatum(), messages);
        } catch (Refusal noDate) {
            throw refused;
        }
        return Response.status(400)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new DraftPage(messages.newTitle(), draft(owner, date, form, errors)).render())
                .build();
    }

    private Draft draft(OrganisationId owner, LocalDate date, StatementForm typed, Map<String, String> errors) {
        var body = drawStatement.draw(owner, date, 0, "").body();
        return new Draft(address(owner), Dates.written(date), views.contents(body), typed, errors, maySign(owner));
    }

    private boolean maySign(OrganisationId owner) {
        return signedIn.organisations(Role.SIGNATORY).contains(owner.value());
    }

    private OrganisationId owner(String organisation) {
        return new OrganisationId(signedIn.inOrganisation(uuid(organisation), Role.ATTENTION_OFFICER, Role.SIGNATORY));
    }

    private static String address(OrganisationId owner) {
        return "/organisatie/" + owner + "/opgaven";
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw Refusal.notFound();
        }
    }
}
