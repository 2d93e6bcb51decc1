package nl.meldcodewijzer.organisation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.OncePerKey;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.organisation.act.ImportStaff;
import nl.meldcodewijzer.organisation.act.StaffFile;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.site.Retried;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Staff files, sent by a person or by a personnel system. */
@Path("/api/v1/organisations/{organisation}/staff-imports")
class StaffImportApi {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportStaff importStaff;
    private final StaffImportMessages messages;
    private final SignedIn signedIn;
    private final UriInfo address;
    private final Clock clock;

    StaffImportApi(
            ImportStaff importStaff, StaffImportMessages messages, SignedIn signedIn, UriInfo address, Clock clock) {
        this.importStaff = importStaff;
        this.messages = messages;
        this.signedIn = signedIn;
        this.address = address;
        this.clock = clock;
    }

    @POST
    @Consumes({"text/csv", XLSX, "application/octet-stream"})
    @RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.HR_IMPORTER})
    @Retried
    @Transactional
    @OncePerKey
    public StaffImportView take(
            @RestPath String organisation, @RestQuery @Nullable String dryRun, byte @Nullable [] body) {
        var owner = Owner.of(signedIn, organisation, Role.ATTENTION_OFFICER, Role.HR_IMPORTER);
        var file = new StaffFile(body == null ? new byte[0] : body);
        var today = LocalDate.now(clock);
        var result = isDryRun(dryRun, address.getQueryParameters().containsKey("dryRun"))
                ? importStaff.preview(owner, file, today)
                : importStaff.apply(owner, file, today, signedIn.person());
        return StaffImportView.of(result, messages);
    }

    /** @param asked what is there and empty comes to us as absent; {@code ?dryRun} and {@code ?dryRun=} mean it */
    private static boolean isDryRun(@Nullable String text, boolean asked) {
        if (text == null || text.isEmpty()) {
            return asked;
        }
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Refusal.query("dryRun", "'" + text + "' kan niet. Kies true of false.", "boolean");
        };
    }
}
