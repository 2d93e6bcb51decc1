package nl.meldcodewijzer.site.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.meldcodewijzer.site.HouseStyle;
import nl.meldcodewijzer.site.HouseStyles;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** The style sheet of an authority that chose a colour. */
@Path("/assets/huisstijl")
class HouseStylePages {

    private final HouseStyles styles;

    HouseStylePages(HouseStyles styles) {
        this.styles = styles;
    }

    @GET
    @Path("{authority}.css")
    @PermitAll
    @Produces("text/css;charset=UTF-8")
    public String sheet(@RestPath String authority) {
        return styles.of(authority).map(HouseStyle::css).orElseThrow(Refusal::notFound);
    }
}
