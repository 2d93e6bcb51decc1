package nl.meldcodewijzer.organisation.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meldcodewijzer.account.Grant;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.SignedIn;

/** The places within one organisation, for the tag {@code organisation-tabs}; read from the address of the page. */
@Named("organisationTabs")
@RequestScoped
public class OrganisationTabs {

    /** A place within the organisation. */
    public record Tab(String label, String address, boolean current) {}

    private final HttpServerRequest request;
    private final SignedIn signedIn;
    private final OrganisationMessages messages;

    OrganisationTabs(HttpServerRequest request, SignedIn signedIn, OrganisationMessages messages) {
        this.request = request;
        this.signedIn = signedIn;
        this.messages = messages;
    }

    /** Those that the visitor's roles reach; none outside an organisation. */
    public List<Tab> getList() {
        var parts = String.valueOf(request.path()).split("/");
        if (parts.length < 3 || !parts[1].equals("organisatie")) {
            return List.of();
        }
        var tabs = new ArrayList<Tab>();
        var roles = roles(parts[2]);
        var home = "/organisatie/" + parts[2];
        var here = parts.length > 3 ? parts[3] : "";
        tabs.add(new Tab(messages.overview(), home, here.isEmpty()));
        tabs.add(new Tab(
                messages.staff(),
                home + "/medewerkers",
                here.equals("medewerkers") || here.equals("activatiebrieven")));
        if (roles.contains(Role.ATTENTION_OFFICER) || roles.contains(Role.HR_IMPORTER)) {
            tabs.add(new Tab(messages.importing(), home + "/import", here.equals("import")));
        }
        if (roles.contains(Role.ATTENTION_OFFICER)) {
            tabs.add(new Tab(messages.evidence(), home + "/bewijzen", here.equals("bewijzen")));
        }
        if (roles.contains(Role.ATTENTION_OFFICER) || roles.contains(Role.SIGNATORY)) {
            tabs.add(new Tab(messages.meldcode(), home + "/meldcode", here.equals("meldcode")));
            tabs.add(new Tab(
                    messages.officers(),
                    home + "/aandachtsfunctionarissen",
                    here.equals("aandachtsfunctionarissen") || here.equals("contactpunten")));
            tabs.add(new Tab(
                    messages.statements(), home + "/opgaven", here.equals("opgaven") || here.equals("controles")));
        }
        if (roles.contains(Role.ATTENTION_OFFICER) || roles.contains(Role.TRAINER)) {
            tabs.add(new Tab(messages.groups(), "/groepen", false));
        }
        return tabs;
    }

    private Set<Role> roles(String organisation) {
        return signedIn.grants().stream()
                .filter(grant -> isOf(grant.organisation(), organisation))
                .map(Grant::role)
                .collect(Collectors.toSet());
    }

    private static boolean isOf(@org.jspecify.annotations.Nullable UUID id, String text) {
        return id != null && id.toString().equalsIgnoreCase(text);
    }
}
