package nl.meldcodewijzer.account.act;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meldcodewijzer.account.DeviceKind;
import nl.meldcodewijzer.account.Grant;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Refusal;

/** Who makes this request and for whom they may act; every page and call asks here before it reads. */
@RequestScoped
public class SignedIn {

    /** The attribute of the security identity that holds the {@link PersonId}. */
    public static final String PERSON = "person";
    /** The attribute that holds the {@code List<Grant>} of today. */
    public static final String GRANTS = "grants";
    /** The attribute that holds the name to show in the page shell. */
    public static final String NAME = "name";
    /** The attribute that holds the {@link DeviceKind} of the session. */
    public static final String DEVICE = "device";

    private final SecurityIdentity identity;

    SignedIn(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    /** Whether they said, when they signed in, that others use this device too. */
    public boolean isOnSharedDevice() {
        return identity.getAttribute(DEVICE) == DeviceKind.SHARED;
    }

    public PersonId person() {
        PersonId person = identity.getAttribute(PERSON);
        if (person == null) {
            throw Refusal.notSignedIn();
        }
        return person;
    }

    public List<Grant> grants() {
        List<Grant> grants = identity.getAttribute(GRANTS);
        return grants == null ? List.of() : grants;
    }

    public Set<UUID> organisations(Role... anyOf) {
        return grants().stream()
                .filter(grant -> Set.of(anyOf).contains(grant.role()))
                .map(Grant::organisation)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Set<String> authorities(Role... anyOf) {
        return grants().stream()
                .filter(grant -> Set.of(anyOf).contains(grant.role()))
                .map(Grant::authority)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same organisation, when one of these roles is held for it; otherwise it does not exist for this person. */
    public UUID inOrganisation(UUID organisation, Role... anyOf) {
        if (!organisations(anyOf).contains(organisation)) {
            throw Refusal.notFound();
        }
        return organisation;
    }

    /** The same authority, when one of these roles is held for it; otherwise it does not exist for this person. */
    public String inAuthority(String authority, Role... anyOf) {
        if (!authorities(anyOf).contains(authority)) {
            throw Refusal.notFound();
        }
        return authority;
    }
}
