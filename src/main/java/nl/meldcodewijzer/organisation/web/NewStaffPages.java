package nl.meldcodewijzer.organisation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.organisation.Assignment;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.Span;
import nl.meldcodewijzer.organisation.StaffMember;
import nl.meldcodewijzer.organisation.act.KeepStaff;
import nl.meldcodewijzer.site.Flash;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Adding one member of staff by hand. */
@Path("/organisatie/{organisation}/medewerkers/nieuw")
class NewStaffPages {

    private final KeepStaff staff;
    private final StaffForms forms;
    private final SignedIn signedIn;
    private final Flash flash;
    private final OrganisationMessages messages;
    private final StaffMessages staffMessages;
    private final Clock clock;

    NewStaffPages(
            KeepStaff staff,
            StaffForms forms,
            SignedIn signedIn,
            Flash flash,
            OrganisationMessages messages,
            StaffMessages staffMessages,
            Clock clock) {
        this.staff = staff;
        this.forms = forms;
        this.signedIn = signedIn;
        this.flash = flash;
        this.messages = messages;
        this.staffMessages = staffMessages;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.HR_IMPORTER})
    public FormPages.FormPage form(@RestPath String organisation) {
        return new FormPages.FormPage(
                staffMessages.newStaff(), view(owner(organisation)).hiding("sleutel", Ids.next()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.HR_IMPORTER})
    @Transactional
    public Response add(@RestPath String organisation, @Nullable MultivaluedMap<String, String> form) {
        var owner = owner(organisation);
        var typed = Typed.of(form, messages);
        var member = member(owner, typed);
        if (typed.isRight()) {
            try {
                flash.done(
                        staff.add(owner, member, signedIn.person())
                                ? staffMessages.staffAdded()
                                : messages.alreadySaved());
                return FormPages.seeOther("/organisatie/" + owner + "/medewerkers/" + member.id());
            } catch (Refusal refusal) {
                typed.refused(refusal);
            }
        }
        return FormPages.again(staffMessages.newStaff(), view(owner).hiding("sleutel", member.id()), typed);
    }

    private StaffMember member(OrganisationId owner, Typed typed) {
        var id = new EmploymentId(typed.key());
        var employment = forms.employment(owner, id, 0, typed, today());
        var post = forms.post(owner, typed);
        var period = Span.from(employment.period().from());
        return new StaffMember(employment, forms.name(typed), List.of(new Assignment(Ids.next(), id, post, period)));
    }

    private FormView view(OrganisationId owner) {
        var list = "/organisatie/" + owner + "/medewerkers";
        var fields = new ArrayList<>(forms.identity());
        fields.addAll(forms.post(owner, today()));
        return FormView.of(list + "/nieuw", messages.add(), list)
                .saying(staffMessages.newStaffIntro())
                .with(fields);
    }

    private OrganisationId owner(String organisation) {
        return Owner.of(signedIn, organisation, Role.ATTENTION_OFFICER, Role.HR_IMPORTER);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
