package nl.meldcodewijzer.statement.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.OncePerKey;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.site.Retried;
import nl.meldcodewijzer.statement.Statement;
import nl.meldcodewijzer.statement.act.HandInStatement;
import nl.meldcodewijzer.statement.act.HandInStatement.Declaration;
import nl.meldcodewijzer.statement.store.Statements;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The statements of an organisation, and handing one in. */
@Path("/api/v1/organisations/{organisation}/statements")
class StatementApi {

    private final HandInStatement handInStatement;
    private final Statements statements;
    private final SignedIn signedIn;

    StatementApi(HandInStatement handInStatement, Statements statements, SignedIn signedIn) {
        this.handInStatement = handInStatement;
        this.statements = statements;
        this.signedIn = signedIn;
    }

    record StatementView(UUID id, LocalDate referenceDate, Instant handedInAt, String digest, FiguresView figures) {

        static StatementView of(Statement statement) {
            return new StatementView(
                    statement.id().value(),
                    statement.referenceDate(),
                    statement.handedInAt(),
                    statement.digest(),
                    FiguresView.of(statement.figures()));
        }
    }

    record StatementList(@JsonInclude List<StatementView> items) {}

    record NewStatement(
            @Nullable String referenceDate,
            @Nullable Integer headcount,
            @Nullable String headcountSource,
            @Nullable Boolean complete) {}

    @GET
    @RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.SIGNATORY})
    public StatementList statements(@RestPath String organisation) {
        var owner =
                new OrganisationId(signedIn.inOrganisation(uuid(organisation), Role.ATTENTION_OFFICER, Role.SIGNATORY));
        return new StatementList(
                statements.of(owner).stream().map(StatementView::of).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.SIGNATORY})
    @Retried
    @Transactional
    @OncePerKey
    @APIResponse(
            responseCode = "200",
            description = "Dezelfde opgave was al ingediend.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StatementView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Ingediend.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StatementView.class)))
    public RestResponse<StatementView> handIn(@RestPath String organisation, @Nullable NewStatement body) {
        var owner = signatoryOf(uuid(organisation));
        var handedIn = handInStatement.handIn(owner, declaration(body), signedIn.person());
        return RestResponse.status(
                handedIn.added() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                StatementView.of(handedIn.statement()));
    }

    private OrganisationId signatoryOf(UUID organisation) {
        signedIn.inOrganisation(organisation, Role.ATTENTION_OFFICER, Role.SIGNATORY);
        if (!signedIn.organisations(Role.SIGNATORY).contains(organisation)) {
            throw Refusal.forbidden();
        }
        return new OrganisationId(organisation);
    }

    private static Declaration declaration(@Nullable NewStatement body) {
        if (body == null || body.referenceDate == null) {
            throw Refusal.field("referenceDate", "Geef de peildatum, bijvoorbeeld 2026-10-01.", "required");
        }
        if (body.headcount == null) {
            throw Refusal.field("headcount", "Geef het aantal medewerkers als heel getal.", "required");
        }
        if (body.headcountSource == null) {
            throw Refusal.field("headcountSource", "Schrijf waar het aantal vandaan komt.", "required");
        }
        return new Declaration(
                date(body.referenceDate),
                body.headcount,
                body.headcountSource,
                Boolean.TRUE.equals(body.complete),
                null);
    }

    private static LocalDate date(String text) {
        try {
            var date = LocalDate.parse(text);
            if (date.getYear() >= 1900) {
                return date;
            }
        } catch (DateTimeParseException broken) {
            // told below
        }
        throw Refusal.field("referenceDate", "'" + text + "' is geen datum. Schrijf een datum als 2026-10-01.", "date");
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw Refusal.notFound();
        }
    }
}
