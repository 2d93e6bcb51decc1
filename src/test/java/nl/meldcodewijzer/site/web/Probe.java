package nl.meldcodewijzer.site.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.site.Refusal;

/** Endpoints that go wrong in every way; in tests only, once as API and once as page. */
class Probe {

    record Body(@NotBlank String name, List<Integer> numbers, LocalDate on) {}

    @Path("/api/v1/probe")
    static class Api extends Probe {

        Api(SignedIn signedIn) {
            super(signedIn);
        }
    }

    @Path("/probe")
    static class Page extends Probe {

        Page(SignedIn signedIn) {
            super(signedIn);
        }
    }

    private final SignedIn signedIn;

    Probe(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @GET
    @Path("boom")
    @PermitAll
    public String boom() {
        throw new IllegalStateException("secret insides");
    }

    @GET
    @Path("conflict")
    @PermitAll
    public String conflict() {
        throw Refusal.conflict("answer-conflict", "Er is al een antwoord.", Map.of("sequence", 3));
    }

    @GET
    @Path("who")
    @RolesAllowed(Role.Codes.LEARNER)
    public String who() {
        return signedIn.person().toString();
    }

    @GET
    @Path("admin")
    @RolesAllowed(Role.Codes.ADMIN)
    public String admin() {
        return "in";
    }

    @POST
    @Path("body")
    @PermitAll
    public Map<String, String> body(@Valid Body body) {
        return Map.of("name", body.name());
    }
}
