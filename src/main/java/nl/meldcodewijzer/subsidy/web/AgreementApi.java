package nl.meldcodewijzer.subsidy.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.OncePerKey;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.site.Retried;
import nl.meldcodewijzer.subsidy.Agreement;
import nl.meldcodewijzer.subsidy.CheckSummary;
import nl.meldcodewijzer.subsidy.ReportingDate;
import nl.meldcodewijzer.subsidy.act.CheckAgreements;
import nl.meldcodewijzer.subsidy.store.Agreements;
import nl.meldcodewijzer.subsidy.store.Checks;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The agreements of an authority, and checking one. */
@Path("/api/v1")
class AgreementApi {

    private final Access access;
    private final Agreements agreements;
    private final Checks checks;
    private final CheckAgreements checkAgreements;
    private final CheckViews views;
    private final SignedIn signedIn;

    AgreementApi(
            Access access,
            Agreements agreements,
            Checks checks,
            CheckAgreements checkAgreements,
            CheckViews views,
            SignedIn signedIn) {
        this.access = access;
        this.agreements = agreements;
        this.checks = checks;
        this.checkAgreements = checkAgreements;
        this.views = views;
        this.signedIn = signedIn;
    }

    record AgreementList(@JsonInclude List<AgreementView> items) {}

    record OrganisationView(UUID id, String name) {}

    record LatestView(LocalDate referenceDate, String outcome) {}

    record AgreementView(
            UUID id,
            OrganisationView organisation,
            String instrument,
            @JsonInclude List<LocalDate> reportingDates,
            @Nullable LatestView latest) {

        static AgreementView of(Agreement agreement, @Nullable CheckSummary latest) {
            return new AgreementView(
                    agreement.id().value(),
                    new OrganisationView(agreement.organisation().value(), agreement.organisationName()),
                    agreement.instrument().code(),
                    agreement.reportingDates().stream().map(ReportingDate::on).toList(),
                    latest == null
                            ? null
                            : new LatestView(
                                    latest.referenceDate(), latest.outcome().code()));
        }
    }

    record NewCheckBody(@Nullable String referenceDate) {}

    @GET
    @Path("/authorities/{code}/agreements")
    @RolesAllowed(Role.Codes.AUTHORITY_OFFICER)
    public AgreementList agreements(@RestPath String code) {
        var authority = access.authority(code);
        var latest = checks.latest(authority, null);
        return new AgreementList(agreements.of(authority).stream()
                .map(each -> AgreementView.of(each, latest.get(each.id())))
                .toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/agreements/{agreement}/checks")
    @RolesAllowed(Role.Codes.AUTHORITY_OFFICER)
    @Retried
    @Transactional
    @OncePerKey
    @APIResponse(
            responseCode = "200",
            description = "Dezelfde controle is er al.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CheckView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Gecontroleerd. Location zegt waar de controle staat.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CheckView.class)))
    public RestResponse<CheckView> check(@RestPath String agreement, @Nullable NewCheckBody body) {
        var owner = access.agreement(agreement);
        var made = checkAgreements.one(owner.authority(), owner.id(), date(body), signedIn.person());
        var view = views.of(access.check(made.check().toString()));
        return made.added()
                ? ResponseBuilder.ok(view)
                        .status(RestResponse.Status.CREATED)
                        .location(URI.create("/api/v1/checks/" + made.check()))
                        .build()
                : RestResponse.ok(view);
    }

    private static LocalDate date(@Nullable NewCheckBody body) {
        if (body == null || body.referenceDate == null) {
            throw Refusal.field("referenceDate", "Geef de peildatum, bijvoorbeeld 2026-10-01.", "required");
        }
        try {
            return LocalDate.parse(body.referenceDate);
        } catch (DateTimeParseException broken) {
            throw Refusal.field(
                    "referenceDate",
                    "'" + body.referenceDate + "' is geen datum. Schrijf een datum als 2026-10-01.",
                    "date");
        }
    }
}
