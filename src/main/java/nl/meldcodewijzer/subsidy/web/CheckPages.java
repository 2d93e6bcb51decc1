package nl.meldcodewijzer.subsidy.web;

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
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.site.Retried;
import nl.meldcodewijzer.subsidy.Check;
import nl.meldcodewijzer.subsidy.act.ChangeAgreement;
import nl.meldcodewijzer.subsidy.act.CheckAgreements;
import nl.meldcodewijzer.subsidy.act.CheckAgreements.Made;
import nl.meldcodewijzer.subsidy.act.RepeatCheck;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The checks of an authority: all on a reporting date, and one with its reasons. */
@Path("/gemeente/{authority}/controles")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Codes.AUTHORITY_OFFICER)
class CheckPages {

    private final Desk desk;
    private final ReportingMessages reportingMessages;
    private final CheckMessages checkMessages;
    private final Access access;
    private final CheckLists lists;
    private final CheckDetails details;
    private final CheckAgreements checkAgreements;
    private final ChangeAgreement changeAgreement;
    private final RepeatCheck repeatCheck;
    private final CheckCsv csv;

    CheckPages(
            Desk desk,
            ReportingMessages reportingMessages,
            CheckMessages checkMessages,
            Access access,
            CheckLists lists,
            CheckDetails details,
            CheckAgreements checkAgreements,
            ChangeAgreement changeAgreement,
            RepeatCheck repeatCheck,
            CheckCsv csv) {
        this.desk = desk;
        this.reportingMessages = reportingMessages;
        this.checkMessages = checkMessages;
        this.access = access;
        this.lists = lists;
        this.details = details;
        this.checkAgreements = checkAgreements;
        this.changeAgreement = changeAgreement;
        this.repeatCheck = repeatCheck;
        this.csv = csv;
    }

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChecksPage(String title, Place place, CheckLists.Overview overview) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CheckPage(String title, Place place, CheckDetails.Details details) implements TemplateInstance {}

    @GET
    public ChecksPage checks(
            @RestPath String authority, @RestQuery @Nullable String peildatum, @RestQuery @Nullable String uitkomst) {
        var owner = desk.authority(authority);
        return new ChecksPage(
                checkMessages.checksTitle(),
                desk.place(owner, "controles"),
                lists.overview(owner.code(), peildatum, uitkomst == null ? "" : uitkomst, desk.today()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Retried
    public Response checkAll(@RestPath String authority, MultivaluedMap<String, String> fields) {
        var owner = desk.authority(authority);
        var address = "/gemeente/" + owner.code() + "/controles";
        var form = new Form(fields, desk.messages());
        var date = form.date("peildatum");
        if (!form.errors().isEmpty()) {
            return desk.failed(desk.messages().wrongDate(), address);
        }
        var made = checkAgreements.all(owner.code(), date, desk.person());
        var added = (int) made.stream().filter(Made::added).count();
        return desk.done(checkMessages.checkedAll(made.size(), added), address + "?peildatum=" + date);
    }

    @POST
    @Path("/opvragen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response requestAll(@RestPath String authority, MultivaluedMap<String, String> fields) {
        var owner = desk.authority(authority);
        var address = "/gemeente/" + owner.code() + "/controles";
        var form = new Form(fields, desk.messages());
        var date = form.date("peildatum");
        if (!form.errors().isEmpty()) {
            return desk.failed(desk.messages().wrongDate(), address);
        }
        var requested = changeAgreement.requestAll(owner.code(), date, desk.person());
        var message = requested == 0 ? reportingMessages.requestedNone() : reportingMessages.requestedAll(requested);
        return desk.done(message, address + "?peildatum=" + date);
    }

    @GET
    @Path("/overzicht.csv")
    public Response table(@RestPath String authority, @RestQuery @Nullable String peildatum) {
        var owner = desk.authority(authority);
        var overview = lists.overview(owner.code(), peildatum, "", desk.today());
        if (overview.another()) {
            return desk.failed(checkMessages.noReportingDate(), "/gemeente/" + owner.code() + "/controles");
        }
        return Response.ok(csv.of(overview), "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"controles-" + overview.iso() + ".csv\"")
                .build();
    }

    @GET
    @Path("/{check}")
    public CheckPage check(@RestPath String authority, @RestPath String check) {
        var owner = desk.authority(authority);
        var found = own(authority, check);
        return new CheckPage(
                checkMessages.checkTitle(found.organisationName()), desk.place(owner, "controles"), details.of(found));
    }

    @POST
    @Path("/{check}/herhaal")
    @Transactional
    public Response repeat(@RestPath String authority, @RestPath String check) {
        var found = own(authority, check);
        var repeated = repeatCheck.repeat(found);
        var address = "/gemeente/" + found.authority() + "/controles/" + found.id();
        return repeated.same()
                ? desk.done(checkMessages.repeatedSame(), address)
                : desk.failed(checkMessages.repeatedOther(String.join(", ", repeated.causes())), address);
    }

    private Check own(String authority, String check) {
        var found = access.check(check);
        if (!found.authority().equals(desk.authority(authority).code())) {
            throw Refusal.notFound();
        }
        return found;
    }
}
