package nl.meldcodewijzer.desk.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldcodewijzer.account.GivenGrant;
import nl.meldcodewijzer.account.Grant;
import nl.meldcodewijzer.account.store.Accounts;
import nl.meldcodewijzer.account.store.RoleGrants;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.store.Organisations;
import nl.meldcodewijzer.person.PersonId;

/** What the page about one account shows. */
@ApplicationScoped
class AccountOverview {

    /** Whether somebody can sign in. */
    record Access(boolean exists, boolean blocked) {}

    /** One role in the list. */
    record GrantRow(UUID id, String role, String scope, String from, String until, boolean open) {}

    private final Accounts accounts;
    private final RoleGrants grants;
    private final Organisations organisations;
    private final AccountAdministration administration;
    private final AdminAccountMessages words;

    AccountOverview(
            Accounts accounts,
            RoleGrants grants,
            Organisations organisations,
            AccountAdministration administration,
            AdminAccountMessages words) {
        this.accounts = accounts;
        this.grants = grants;
        this.organisations = organisations;
        this.administration = administration;
        this.words = words;
    }

    Access access(PersonId person) {
        var credentials = accounts.of(person);
        return new Access(
                credentials.isPresent(),
                credentials.isPresent() && credentials.get().blocked());
    }

    List<GrantRow> grants(PersonId person) {
        var given = grants.of(person);
        var names = organisationNames(given);
        return given.stream().map(each -> row(each, names)).toList();
    }

    private Map<UUID, String> organisationNames(List<GivenGrant> given) {
        var ids = given.stream()
                .map(each -> each.grant().organisation())
                .filter(Objects::nonNull)
                .distinct()
                .map(OrganisationId::new)
                .toList();
        return organisations.all(ids).stream()
                .collect(Collectors.toMap(each -> each.id().value(), each -> each.name()));
    }

    private GrantRow row(GivenGrant given, Map<UUID, String> names) {
        var grant = given.grant();
        var until = grant.until();
        return new GrantRow(
                given.id(),
                words.roleName(grant.role().code()),
                scope(grant, names),
                AdminView.shown(grant.from()),
                AdminView.shown(until),
                until == null || !until.isBefore(administration.today()));
    }

    private static String scope(Grant grant, Map<UUID, String> names) {
        var organisation = grant.organisation() == null ? null : names.get(grant.organisation());
        return Stream.of(organisation, grant.team(), grant.authority(), grant.region())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
