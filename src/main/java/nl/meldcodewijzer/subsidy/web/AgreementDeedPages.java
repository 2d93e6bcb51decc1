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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.site.Option;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.site.Retried;
import nl.meldcodewijzer.subsidy.ConditionTemplate;
import nl.meldcodewijzer.subsidy.ConditionTemplates;
import nl.meldcodewijzer.subsidy.ObligationId;
import nl.meldcodewijzer.subsidy.act.ChangeAgreement;
import nl.meldcodewijzer.subsidy.act.CheckAgreements;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One agreement and everything done with it: obligations, reporting dates, asking for a statement, checking. */
@Path("/gemeente/{authority}/afspraken/{agreement: [0-9a-fA-F-]{36}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Codes.AUTHORITY_OFFICER)
class AgreementDeedPages {

    private final Desk desk;
    private final AgreementMessages agreementMessages;
    private final ReportingMessages reportingMessages;
    private final CheckMessages checkMessages;
    private final AgreementDetails details;
    private final AgreementForms forms;
    private final ChangeAgreement changeAgreement;
    private final CheckAgreements checkAgreements;
    private final ConditionTemplates templates;
    private final Wording wording;

    AgreementDeedPages(
            Desk desk,
            AgreementMessages agreementMessages,
            ReportingMessages reportingMessages,
            CheckMessages checkMessages,
            AgreementDetails details,
            AgreementForms forms,
            ChangeAgreement changeAgreement,
            CheckAgreements checkAgreements,
            ConditionTemplates templates,
            Wording wording) {
        this.desk = desk;
        this.agreementMessages = agreementMessages;
        this.reportingMessages = reportingMessages;
        this.checkMessages = checkMessages;
        this.details = details;
        this.forms = forms;
        this.changeAgreement = changeAgreement;
        this.checkAgreements = checkAgreements;
        this.templates = templates;
        this.wording = wording;
    }

    /** The form of an obligation, by its template. */
    record Filled(
            String back,
            String address,
            ConditionTemplate template,
            Map<String, String> typed,
            Map<String, String> errors,
            List<Option> programmes,
            List<Ticked> alsoCovered) {}

    record Ticked(String value, String label, boolean ticked) {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AgreementPage(String title, Place place, AgreementDetails.Details details) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ObligationFormPage(String title, Place place, Filled form) implements TemplateInstance {}

    @GET
    public AgreementPage agreement(@RestPath String authority, @RestPath String agreement) {
        var owner = desk.authority(authority);
        var found = desk.agreement(owner, agreement);
        var place = desk.place(owner, "afspraken");
        return new AgreementPage(
                agreementMessages.agreementTitle(found.organisationName()),
                place,
                details.of(found, place.address(), desk.today()));
    }

    @GET
    @Path("/verplichtingen/nieuw")
    public ObligationFormPage obligation(
            @RestPath String authority, @RestPath String agreement, @RestQuery @Nullable String sjabloon) {
        var template = templates.template(sjabloon == null ? "" : sjabloon).orElseThrow(Refusal::notFound);
        return form(authority, agreement, template, AgreementForms.values(template, desk.today()), Map.of(), List.of());
    }

    @POST
    @Path("/verplichtingen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object addObligation(
            @RestPath String authority, @RestPath String agreement, MultivaluedMap<String, String> fields) {
        var found = desk.agreement(desk.authority(authority), agreement);
        var form = new Form(fields, desk.messages());
        var template = templates.template(form.typed("sjabloon")).orElseThrow(Refusal::notFound);
        var obligation = forms.obligation(form, template);
        if (!form.errors().isEmpty()) {
            return Response.status(400)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(form(authority, agreement, template, form.values(), form.errors(), form.all("ookgedekt"))
                            .render())
                    .build();
        }
        changeAgreement.addObligation(found, obligation, desk.person());
        return desk.done(agreementMessages.obligationAdded(), address(authority, agreement));
    }

    @POST
    @Path("/verplichtingen/{obligation}/einde")
    @Transactional
    public Response endObligation(@RestPath String authority, @RestPath String agreement, @RestPath String obligation) {
        var found = desk.agreement(desk.authority(authority), agreement);
        var id = new ObligationId(Access.uuid(obligation));
        if (found.obligations().stream().noneMatch(each -> each.id().equals(id))) {
            throw Refusal.notFound();
        }
        var ended = changeAgreement.endObligation(found, id, desk.person());
        return ended
                ? desk.done(agreementMessages.obligationEnded(), address(authority, agreement))
                : desk.failed(agreementMessages.obligationEndedBefore(), address(authority, agreement));
    }

    @POST
    @Path("/peildatums")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response addReportingDate(
            @RestPath String authority, @RestPath String agreement, MultivaluedMap<String, String> fields) {
        var found = desk.agreement(desk.authority(authority), agreement);
        return onDate(authority, agreement, fields, date -> {
            var added = changeAgreement.addReportingDate(found, date, desk.person());
            return added ? reportingMessages.reportingDateAdded() : reportingMessages.reportingDateKnown();
        });
    }

    @POST
    @Path("/opvragen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response request(
            @RestPath String authority, @RestPath String agreement, MultivaluedMap<String, String> fields) {
        var found = desk.agreement(desk.authority(authority), agreement);
        return onDate(authority, agreement, fields, date -> {
            var requested = changeAgreement.request(found, date, desk.person());
            return requested ? reportingMessages.requested() : reportingMessages.requestedBefore();
        });
    }

    @POST
    @Path("/controle")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Retried
    public Response check(
            @RestPath String authority, @RestPath String agreement, MultivaluedMap<String, String> fields) {
        var owner = desk.authority(authority);
        var found = desk.agreement(owner, agreement);
        var form = new Form(fields, desk.messages());
        var date = form.date("peildatum");
        if (!form.errors().isEmpty()) {
            return desk.failed(desk.messages().wrongDate(), address(authority, agreement));
        }
        var made = checkAgreements.one(owner.code(), found.id(), date, desk.person());
        return desk.done(
                made.added() ? checkMessages.checked() : checkMessages.checkedBefore(),
                "/gemeente/" + owner.code() + "/controles/" + made.check());
    }

    /** What is done with a date and tells how that went. */
    private interface DateDeed {
        String on(LocalDate date);
    }

    private Response onDate(String authority, String agreement, MultivaluedMap<String, String> fields, DateDeed deed) {
        var form = new Form(fields, desk.messages());
        var date = form.date("peildatum");
        return form.errors().isEmpty()
                ? desk.done(deed.on(date), address(authority, agreement))
                : desk.failed(desk.messages().wrongDate(), address(authority, agreement));
    }

    private ObligationFormPage form(
            String authority,
            String agreement,
            ConditionTemplate template,
            Map<String, String> typed,
            Map<String, String> errors,
            List<String> alsoCovered) {
        var owner = desk.authority(authority);
        var found = desk.agreement(owner, agreement);
        var back = address(authority, found.id().toString());
        return new ObligationFormPage(
                agreementMessages.addObligation(template.title()),
                desk.place(owner, "afspraken"),
                new Filled(
                        back,
                        back + "/verplichtingen",
                        template,
                        typed,
                        errors,
                        wording.programmes(),
                        ticked(alsoCovered)));
    }

    private List<Ticked> ticked(List<String> chosen) {
        return List.of(
                new Ticked("grace", wording.figure("grace"), chosen.contains("grace")),
                new Ticked("onboarding", wording.figure("onboarding"), chosen.contains("onboarding")),
                new Ticked("behindOnChange", wording.figure("behindOnChange"), chosen.contains("behindOnChange")));
    }

    private static String address(String authority, String agreement) {
        return "/gemeente/" + authority + "/afspraken/" + agreement;
    }
}
