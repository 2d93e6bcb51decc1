package nl.meldcodewijzer.site.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meldcodewijzer.site.Refusal;
import org.jspecify.annotations.Nullable;

/** Refuses a write that another website had a browser send. Programs send neither header and pass. */
@Provider
@PreMatching
@Priority(1)
class CrossSiteWrites implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    @Override
    public void filter(ContainerRequestContext context) {
        if (READING.contains(context.getMethod())) {
            return;
        }
        var site = context.getHeaderString("Sec-Fetch-Site");
        var origin = context.getHeaderString("Origin");
        if ((site != null && !OWN_SITE.contains(site)) || (origin != null && !isOwn(origin, host(context)))) {
            throw new Refusal(
                    403,
                    "Geen toegang",
                    "Dit formulier kwam van een andere website. Ga naar de pagina zelf en probeer het opnieuw.",
                    List.of(),
                    Map.of());
        }
    }

    @Nullable
    private static String host(ContainerRequestContext context) {
        return context.getUriInfo().getBaseUri().getAuthority();
    }

    static boolean isOwn(String origin, @Nullable String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
