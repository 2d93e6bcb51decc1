package nl.meldcodewijzer.organisation.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.organisation.UnitId;
import nl.meldcodewijzer.organisation.store.Organisations;
import nl.meldcodewijzer.organisation.store.Units;
import nl.meldcodewijzer.site.Pdf;
import nl.meldcodewijzer.site.PublicAddress;
import nl.meldcodewijzer.site.QrCode;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** A poster for the wall of a unit: what to do in danger, and a square that opens its card on a phone. */
@Path("/organisatie/{organisation}/kaarten/{unit}/poster")
class PosterPages {

    /** What stands on it. */
    record Poster(String unit, String organisation, String address, String square) {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PosterDocument(String title, Poster poster) implements TemplateInstance {}

    private final Organisations organisations;
    private final Units units;
    private final PublicAddress addresses;
    private final SignedIn signedIn;
    private final Here here;
    private final CardMessages cardMessages;

    PosterPages(
            Organisations organisations,
            Units units,
            PublicAddress addresses,
            SignedIn signedIn,
            Here here,
            CardMessages cardMessages) {
        this.organisations = organisations;
        this.units = units;
        this.addresses = addresses;
        this.signedIn = signedIn;
        this.here = here;
        this.cardMessages = cardMessages;
    }

    @GET
    @Produces("application/pdf")
    @RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.SIGNATORY})
    public Response poster(@RestPath String organisation, @RestPath String unit) {
        var owner = Owner.of(signedIn, organisation, Role.ATTENTION_OFFICER, Role.SIGNATORY);
        var found = units.find(owner, new UnitId(Owner.id(unit)))
                .filter(each -> each.period().contains(here.today()))
                .orElseThrow(Refusal::notFound);
        var address = addresses.of("/m/" + found.cardCode());
        var poster = new Poster(
                found.name(),
                organisations.find(owner).orElseThrow(Refusal::notFound).name(),
                address,
                QrCode.dataAddress(address));
        return Response.ok(Pdf.of(new PosterDocument(cardMessages.posterHeading(), poster).render()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"poster-meldcode.pdf\"")
                .build();
    }
}
