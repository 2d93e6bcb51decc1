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
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.organisation.ContactPoint;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.Span;
import nl.meldcodewijzer.organisation.act.KeepOfficers;
import nl.meldcodewijzer.organisation.store.ContactPoints;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What stands on the public cards of the units: whom to reach, and where the written meldcode lies. */
@Path("/organisatie/{organisation}/contactpunten")
class ContactPages {

    private final KeepOfficers keep;
    private final ContactPoints points;
    private final StaffForms forms;
    private final CardWords words;
    private final SignedIn signedIn;
    private final Here here;
    private final ContactMessages contactMessages;

    ContactPages(
            KeepOfficers keep,
            ContactPoints points,
            StaffForms forms,
            CardWords words,
            SignedIn signedIn,
            Here here,
            ContactMessages contactMessages) {
        this.keep = keep;
        this.points = points;
        this.forms = forms;
        this.words = words;
        this.signedIn = signedIn;
        this.here = here;
        this.contactMessages = contactMessages;
    }

    @GET
    @Path("nieuw")
    @RolesAllowed(Role.Codes.ATTENTION_OFFICER)
    public FormPages.FormPage form(
            @RestPath String organisation, @RestQuery @Nullable String soort, @RestQuery @Nullable String vestiging) {
        var chosen = Map.of("soort", soort == null ? "" : soort, "vestiging", vestiging == null ? "" : vestiging);
        return new FormPages.FormPage(
                contactMessages.newContact(),
                view(owner(organisation), "nieuw").holding(chosen).hiding("sleutel", Ids.next()));
    }

    @POST
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Codes.ATTENTION_OFFICER)
    @Transactional
    public Response add(@RestPath String organisation, @Nullable MultivaluedMap<String, String> form) {
        var owner = owner(organisation);
        var typed = Typed.of(form, here.messages());
        var point = read(owner, typed);
        if (typed.isRight()) {
            keep.publish(owner, point, signedIn.person());
            here.done(here.messages().saved());
            return FormPages.seeOther(home(owner));
        }
        return FormPages.again(
                contactMessages.newContact(), view(owner, "nieuw").hiding("sleutel", point.id()), typed);
    }

    @GET
    @Path("{point}")
    @RolesAllowed(Role.Codes.ATTENTION_OFFICER)
    public FormPages.FormPage changeForm(@RestPath String organisation, @RestPath String point) {
        var owner = owner(organisation);
        var stored = points.find(owner, Owner.id(point))
                .filter(each -> each.holdsOn(here.today()))
                .orElseThrow(Refusal::notFound);
        return new FormPages.FormPage(
                contactMessages.changeContactTitle(),
                view(owner, stored.id().toString())
                        .recorded(values(stored))
                        .hiding("versie", stored.version())
                        .hiding("sleutel", Ids.next()));
    }

    /** What stood on the cards before today stays known, so the line that is sent takes the place of the old one. */
    @POST
    @Path("{point}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Codes.ATTENTION_OFFICER)
    @Transactional
    public Response change(
            @RestPath String organisation, @RestPath String point, @Nullable MultivaluedMap<String, String> form) {
        var owner = owner(organisation);
        var old = Owner.id(point);
        var typed = Typed.of(form, here.messages());
        var changed = read(owner, typed);
        var version = typed.version();
        if (typed.isRight()) {
            try {
                keep.replace(owner, old, version, changed, signedIn.person());
                here.done(here.messages().saved());
                return FormPages.seeOther(home(owner));
            } catch (Refusal refusal) {
                typed.refused(refusal);
            }
        }
        return FormPages.again(
                contactMessages.changeContactTitle(),
                view(owner, old.toString()).hiding("versie", version).hiding("sleutel", changed.id()),
                typed);
    }

    @POST
    @Path("{point}/weg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Codes.ATTENTION_OFFICER)
    @Transactional
    public Response remove(
            @RestPath String organisation, @RestPath String point, @Nullable MultivaluedMap<String, String> form) {
        var owner = owner(organisation);
        var typed = Typed.of(form, here.messages());
        try {
            keep.remove(owner, Owner.id(point), typed.version(), here.today(), signedIn.person());
            here.done(contactMessages.contactRemoved());
        } catch (Refusal refusal) {
            here.failed(String.valueOf(refusal.getMessage()));
        }
        return FormPages.seeOther(home(owner));
    }

    private ContactPoint read(OrganisationId owner, Typed typed) {
        var point = new ContactPoint(
                typed.key(),
                owner,
                forms.unit(owner, typed),
                kind(typed),
                typed.required("naam", 120),
                typed.text("telefoon", 40),
                typed.text("tijden", 120),
                typed.text("plaats", 200),
                Span.from(here.today()),
                0);
        if (point.phone() != null && !point.phone().matches("[0-9+() .\\-]{3,40}")) {
            typed.wrong("telefoon", contactMessages.notAPhone());
        }
        var shortcoming = words.shortcoming(point);
        if (shortcoming != null) {
            typed.wrong(point.kind().needs() == ContactPoint.Needs.PLACE ? "plaats" : "telefoon", shortcoming);
        }
        return point;
    }

    private static Map<String, String> values(ContactPoint point) {
        return Map.of(
                "soort", point.kind().code(),
                "naam", point.label(),
                "telefoon", text(point.phone()),
                "tijden", text(point.hours()),
                "plaats", text(point.place()),
                "vestiging", text(point.unit()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private ContactPoint.Kind kind(Typed typed) {
        var kind = ContactPoint.Kind.called(typed.raw("soort"));
        if (kind.isEmpty()) {
            typed.wrong("soort", here.messages().chooseFromList());
        }
        return kind.orElse(ContactPoint.Kind.OTHER);
    }

    private FormView view(OrganisationId owner, String last) {
        var messages = here.messages();
        return FormView.of("/organisatie/" + owner + "/contactpunten/" + last, messages.save(), home(owner))
                .saying(contactMessages.contactIntro())
                .with(List.of(
                        FormField.choice("soort", contactMessages.contactKind(), words.options(), messages.choose())
                                .must(),
                        FormField.text("naam", contactMessages.contactLabel())
                                .must()
                                .hinting(contactMessages.contactLabelHint()),
                        FormField.of("telefoon", contactMessages.phone(), "tel"),
                        FormField.text("tijden", contactMessages.hours()).hinting(contactMessages.hoursHint()),
                        FormField.text("plaats", contactMessages.place()).hinting(contactMessages.placeHint()),
                        forms.unit(owner, here.today(), messages.unit(), messages.allUnits())));
    }

    private OrganisationId owner(String organisation) {
        return Owner.of(signedIn, organisation, Role.ATTENTION_OFFICER);
    }

    private static String home(OrganisationId owner) {
        return "/organisatie/" + owner + "/aandachtsfunctionarissen";
    }
}
