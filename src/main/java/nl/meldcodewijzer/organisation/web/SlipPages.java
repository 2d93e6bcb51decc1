package nl.meldcodewijzer.organisation.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.Organisation;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.StaffMember;
import nl.meldcodewijzer.organisation.act.InviteStaff;
import nl.meldcodewijzer.organisation.store.Organisations;
import nl.meldcodewijzer.organisation.store.Register;
import nl.meldcodewijzer.organisation.store.StaffAccounts;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Slips with an activation code, to hand out; a code is shown here once and never again. */
@Path("/organisatie/{organisation}/activatiebrieven")
@Produces(MediaType.TEXT_HTML)
class SlipPages {

    /** One slip of paper. */
    record Slip(String name, @Nullable String staffNumber, String code) {}

    /** What all slips say. */
    record Slips(Organisation organisation, String address, LocalDate until, List<Slip> list, String back) {}

    /** Who would get a slip. */
    record Waiting(int count, String address, String staff) {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SlipsPage(String title, Slips slips) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WaitingPage(String title, Waiting waiting) implements TemplateInstance {}

    private final Organisations organisations;
    private final Register register;
    private final StaffAccounts accounts;
    private final InviteStaff inviteStaff;
    private final SignedIn signedIn;
    private final Here here;
    private final SlipMessages slipMessages;

    SlipPages(
            Organisations organisations,
            Register register,
            StaffAccounts accounts,
            InviteStaff inviteStaff,
            SignedIn signedIn,
            Here here,
            SlipMessages slipMessages) {
        this.organisations = organisations;
        this.register = register;
        this.accounts = accounts;
        this.inviteStaff = inviteStaff;
        this.signedIn = signedIn;
        this.here = here;
        this.slipMessages = slipMessages;
    }

    @GET
    @RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.HR_IMPORTER})
    public WaitingPage waiting(@RestPath String organisation) {
        var owner = owner(organisation);
        var home = "/organisatie/" + owner;
        return new WaitingPage(
                slipMessages.slips(),
                new Waiting(withoutAccount(owner).size(), home + "/activatiebrieven", home + "/medewerkers"));
    }

    @POST
    @RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.HR_IMPORTER})
    @Transactional
    public SlipsPage slips(
            @RestPath String organisation, @RestQuery @Nullable String medewerker, @Context UriInfo address) {
        var owner = owner(organisation);
        var members = medewerker == null
                ? withoutAccount(owner)
                : List.of(register.find(owner, new EmploymentId(Owner.id(medewerker)))
                        .orElseThrow(Refusal::notFound));
        var codes = inviteStaff.invite(owner, members, signedIn.person());
        var slips = new ArrayList<Slip>();
        for (var member : members) {
            var code = codes.get(member.id());
            if (code != null) {
                slips.add(new Slip(name(member), member.employment().staffNumber(), code.shown()));
            }
        }
        var activation = address.getBaseUri().resolve("/activeren").toString();
        return new SlipsPage(
                slipMessages.slips(),
                new Slips(
                        organisations.find(owner).orElseThrow(Refusal::notFound),
                        activation,
                        here.today().plusDays(InviteStaff.VALIDITY.toDays()),
                        slips,
                        "/organisatie/" + owner + "/medewerkers"
                                + (medewerker == null
                                        ? ""
                                        : "/" + members.get(0).id())));
    }

    private List<StaffMember> withoutAccount(OrganisationId owner) {
        var linked = accounts.linked(owner);
        return register.on(owner, here.today()).stream()
                .filter(member -> !linked.contains(member.id()))
                .toList();
    }

    private String name(StaffMember member) {
        return member.name() == null
                ? here.messages().erasedName()
                : member.name().full();
    }

    private OrganisationId owner(String organisation) {
        return Owner.of(signedIn, organisation, Role.ATTENTION_OFFICER, Role.HR_IMPORTER);
    }
}
