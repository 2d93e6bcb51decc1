package nl.meldcodewijzer.desk.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.meldcodewijzer.account.Grant;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.store.EmploymentLinks;
import nl.meldcodewijzer.region.Region;
import nl.meldcodewijzer.region.Regions;
import nl.meldcodewijzer.region.store.Authorities;
import nl.meldcodewijzer.site.Option;
import org.jspecify.annotations.Nullable;

/** Reads a role with its scope from a form: each role has just the scope that it needs. */
@ApplicationScoped
class GrantForm {

    private static final Set<Role> IN_ORGANISATION =
            EnumSet.of(Role.ATTENTION_OFFICER, Role.TEAM_LEADER, Role.HR_IMPORTER, Role.SIGNATORY, Role.TRAINER);
    private static final int LONGEST_TEAM = 120;

    private final EmploymentLinks links;
    private final Authorities authorities;
    private final Regions regions;
    private final AccountAdministration administration;
    private final AdminMessages messages;
    private final AdminAccountMessages words;

    GrantForm(
            EmploymentLinks links,
            Authorities authorities,
            Regions regions,
            AccountAdministration administration,
            AdminMessages messages,
            AdminAccountMessages words) {
        this.links = links;
        this.authorities = authorities;
        this.regions = regions;
        this.administration = administration;
        this.messages = messages;
        this.words = words;
    }

    List<Option> roles() {
        return given().map(role -> new Option(role.code(), words.roleName(role.code())))
                .toList();
    }

    private static java.util.stream.Stream<Role> given() {
        return Arrays.stream(Role.values()).filter(role -> role != Role.LEARNER);
    }

    List<Option> authorities() {
        return authorities.all().stream()
                .map(each -> new Option(each.code().value(), each.name()))
                .toList();
    }

    List<Option> regions() {
        return regions.regions().stream()
                .map(each -> new Option(each.slug(), each.name()))
                .toList();
    }

    /** Absent when the form says why not. */
    Optional<Grant> read(Form form) {
        form.oneOf("role", given().map(Role::code).toList());
        if (!form.isRight()) {
            return Optional.empty();
        }
        var role = Role.of(form.value("role"));
        var organisation = IN_ORGANISATION.contains(role) ? organisation(form) : null;
        var authority = role == Role.AUTHORITY_OFFICER ? chosen(form, "authority", authorityCodes()) : null;
        var region = role == Role.REGION_READER ? chosen(form, "region", regionSlugs()) : null;
        var from = form.date("from").orElse(administration.today());
        var until = form.date("until").orElse(null);
        if (until != null && until.isBefore(from)) {
            form.wrong("until", messages.untilBeforeFrom());
        }
        var team = role == Role.TEAM_LEADER ? team(form) : null;
        return form.isRight()
                ? Optional.of(new Grant(role, organisation, null, team, authority, region, from, until))
                : Optional.empty();
    }

    private @Nullable UUID organisation(Form form) {
        var meant = links.organisationsMeant(form.value("organisation"));
        if (meant.size() != 1) {
            form.wrong("organisation", words.wrongOrganisation());
            return null;
        }
        return meant.stream().map(OrganisationId::value).findFirst().orElse(null);
    }

    private @Nullable String team(Form form) {
        return form.value("team").isEmpty() ? null : form.required("team", LONGEST_TEAM);
    }

    private static @Nullable String chosen(Form form, String field, List<String> allowed) {
        var value = form.oneOf(field, allowed);
        return allowed.contains(value) ? value : null;
    }

    private List<String> authorityCodes() {
        return authorities.all().stream().map(each -> each.code().value()).toList();
    }

    private List<String> regionSlugs() {
        return regions.regions().stream().map(Region::slug).toList();
    }
}
