package nl.meldcodewijzer.desk.web.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.site.Chart;
import nl.meldcodewijzer.site.Option;

/** Every component in every state on one page, for who changes how the service looks. */
@Path("/beheer/stijl")
@Produces(MediaType.TEXT_HTML)
class StylePages {

    private static final List<Chart.Kind> KINDS = List.of(
            new Chart.Kind("valid", "Geldig"),
            new Chart.Kind("renewal", "Geldig, nu verlengen"),
            new Chart.Kind("onboarding", "Nieuw, heeft nog tijd"),
            new Chart.Kind("grace", "Verlopen, in de hersteltijd"),
            new Chart.Kind("change", "Nieuwe versie nog doen"),
            new Chart.Kind("expired", "Verlopen"),
            new Chart.Kind("none", "Niet gevolgd"));

    /** What stands in the examples. */
    record Examples(Chart chart, List<Option> options, List<String> statuses, List<String> alerts) {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StylePage(String title, Examples examples) implements TemplateInstance {}

    private final AdminMessages messages;

    StylePages(AdminMessages messages) {
        this.messages = messages;
    }

    @GET
    @RolesAllowed(Role.Codes.ADMIN)
    public StylePage style() {
        var chart = new Chart(
                KINDS,
                List.of(
                        Chart.whole("Een vestiging", "45/70", KINDS, List.of(35, 10, 5, 4, 6, 6, 4)),
                        Chart.whole(
                                "Een vestiging met een heel lange naam aan de Maas",
                                "3/3",
                                KINDS,
                                List.of(3, 0, 0, 0, 0, 0, 0)),
                        Chart.whole("Een lege vestiging", "0/0", KINDS, List.of(0, 0, 0, 0, 0, 0, 0))));
        return new StylePage(
                messages.style(),
                new Examples(
                        chart,
                        List.of(new Option("a", "Eerste keuze"), new Option("b", "Tweede keuze")),
                        List.of("good", "soon", "bad", "none"),
                        List.of("info", "ok", "warning", "error")));
    }
}
