package nl.meldcodewijzer.desk.web.admin;

import static io.quarkus.narayana.jta.QuarkusTransaction.requiringNew;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.region.Arrangement;
import nl.meldcodewijzer.region.AuthorityCode;
import nl.meldcodewijzer.region.store.Arrangements;
import nl.meldcodewijzer.region.store.Authorities;
import nl.meldcodewijzer.site.Flash;
import org.jspecify.annotations.Nullable;

/** The authorities, and the joint arrangements that they make together. */
@Path("/beheer/gemeenten")
@Produces(MediaType.TEXT_HTML)
class AdminAuthorityPages {

    /** What there is. */
    record Known(List<Authorities.Named> authorities, List<ArrangementRow> arrangements) {}

    /** One joint arrangement in the list. */
    record ArrangementRow(String code, String name, String members) {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AuthoritiesPage(String title, Known known, Form form) implements TemplateInstance {}

    private static final int LONGEST_NAME = 120;

    private final Authorities authorities;
    private final Arrangements arrangements;
    private final AuditTrail trail;
    private final SignedIn signedIn;
    private final Flash flash;
    private final Clock clock;
    private final AdminMessages messages;

    AdminAuthorityPages(
            Authorities authorities,
            Arrangements arrangements,
            AuditTrail trail,
            SignedIn signedIn,
            Flash flash,
            Clock clock,
            AdminMessages messages) {
        this.authorities = authorities;
        this.arrangements = arrangements;
        this.trail = trail;
        this.signedIn = signedIn;
        this.flash = flash;
        this.clock = clock;
        this.messages = messages;
    }

    @GET
    @RolesAllowed(Role.Codes.ADMIN)
    public AuthoritiesPage list() {
        return page(Form.showing(Map.of(), messages));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Codes.ADMIN)
    public Response makeArrangement(MultivaluedMap<String, String> sent) {
        var form = Form.sent(sent, messages);
        var members = sent == null ? List.<String>of() : sent.getOrDefault("members", List.of());
        var made = requiringNew().call(() -> make(form, Set.copyOf(members)));
        if (!made) {
            return AdminView.invalid(requiringNew().call(() -> page(form)));
        }
        flash.done(messages.arrangementMade());
        return AdminView.seeOther("/beheer/gemeenten");
    }

    private boolean make(Form form, Set<String> chosen) {
        var name = form.required("name", LONGEST_NAME);
        var code = code(form.value("code"));
        if (code.isEmpty()) {
            form.wrong("code", messages.wrongCode());
        }
        var members = authorities.all().stream()
                .map(Authorities.Named::code)
                .filter(each -> chosen.contains(each.value()))
                .toList();
        if (members.isEmpty()) {
            form.wrong("members", messages.noMembers());
        }
        if (!form.isRight()) {
            return false;
        }
        var arrangement = new Arrangement(code.orElseThrow(), name, LocalDate.now(clock), members);
        if (!arrangements.add(arrangement)) {
            form.wrong("code", messages.codeTaken());
            return false;
        }
        trail.record(AuditEntry.of(signedIn.person(), "arrangement-added", "authority", arrangement.code())
                .inAuthority(arrangement.code().value()));
        return true;
    }

    private static Optional<AuthorityCode> code(@Nullable String typed) {
        try {
            return Optional.of(new AuthorityCode(String.valueOf(typed).toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException notACode) {
            return Optional.empty();
        }
    }

    private AuthoritiesPage page(Form form) {
        var all = authorities.all();
        var names = all.stream().collect(Collectors.toMap(each -> each.code().value(), Authorities.Named::name));
        var rows = arrangements.all().stream()
                .map(each -> new ArrangementRow(
                        each.code().value(),
                        each.name(),
                        each.members().stream()
                                .map(member -> names.getOrDefault(member.value(), member.value()))
                                .collect(Collectors.joining(", "))))
                .toList();
        return new AuthoritiesPage(messages.authorities(), new Known(all, rows), form);
    }
}
