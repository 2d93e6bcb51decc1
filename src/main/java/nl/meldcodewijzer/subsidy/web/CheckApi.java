package nl.meldcodewijzer.subsidy.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.OncePerKey;
import nl.meldcodewijzer.site.Retried;
import nl.meldcodewijzer.subsidy.act.RepeatCheck;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A check: what was found, its record to the byte, and finding it again. */
@Path("/api/v1/checks/{check}")
@RolesAllowed({Role.Codes.AUTHORITY_OFFICER, Role.Codes.ATTENTION_OFFICER, Role.Codes.SIGNATORY})
class CheckApi {

    private final Access access;
    private final CheckViews views;
    private final RepeatCheck repeatCheck;

    CheckApi(Access access, CheckViews views, RepeatCheck repeatCheck) {
        this.access = access;
        this.views = views;
        this.repeatCheck = repeatCheck;
    }

    record RepeatView(@JsonInclude boolean same, List<String> causes) {}

    @GET
    public CheckView check(@RestPath String check) {
        return views.of(access.check(check));
    }

    @POST
    @Path("/repeat")
    @Retried
    @Transactional
    @OncePerKey
    public RepeatView repeat(@RestPath String check) {
        var repeated = repeatCheck.repeat(access.check(check));
        return new RepeatView(repeated.same(), repeated.causes());
    }

    @GET
    @Path("/record.json")
    @Produces("application/json")
    public RestResponse<byte[]> record(@RestPath String check) {
        var found = access.check(check);
        return ResponseBuilder.ok(found.record(), "application/json")
                .header("Content-Disposition", "attachment; filename=\"controle-" + found.referenceDate() + ".json\"")
                .build();
    }
}
