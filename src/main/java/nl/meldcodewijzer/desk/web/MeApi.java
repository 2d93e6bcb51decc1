package nl.meldcodewijzer.desk.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.meldcodewijzer.account.Grant;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.store.Organisations;
import nl.meldcodewijzer.person.store.People;
import nl.meldcodewijzer.site.Refusal;
import org.jspecify.annotations.Nullable;

/** Tells a program on whose behalf it calls, and for which organisations and authorities it may. */
@Path("/api/v1/me")
class MeApi {

    /** The caller. */
    record Me(
            UUID id,
            String name,
            @Nullable String email,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<String> roles,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Named> organisations,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<String> authorities) {}

    /** An organisation by name. */
    record Named(UUID id, String name) {}

    private final SignedIn signedIn;
    private final People people;
    private final Organisations organisations;

    MeApi(SignedIn signedIn, People people, Organisations organisations) {
        this.signedIn = signedIn;
        this.people = people;
        this.organisations = organisations;
    }

    @GET
    @RolesAllowed(Role.Codes.LEARNER)
    public Me me() {
        var person = people.find(signedIn.person()).orElseThrow(Refusal::notSignedIn);
        return new Me(person.id().value(), person.name(), person.email(), roles(), named(), authorities());
    }

    private List<String> roles() {
        return Stream.concat(Stream.of(Role.LEARNER), signedIn.grants().stream().map(Grant::role))
                .distinct()
                .sorted()
                .map(Role::code)
                .toList();
    }

    private List<Named> named() {
        var ids = signedIn.organisations(Role.values()).stream()
                .map(OrganisationId::new)
                .toList();
        return organisations.all(ids).stream()
                .map(each -> new Named(each.id().value(), each.name()))
                .toList();
    }

    private List<String> authorities() {
        return signedIn.authorities(Role.values()).stream().sorted().toList();
    }
}
