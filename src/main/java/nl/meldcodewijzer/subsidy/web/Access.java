package nl.meldcodewijzer.subsidy.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.region.AuthorityCode;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.subsidy.Agreement;
import nl.meldcodewijzer.subsidy.AgreementId;
import nl.meldcodewijzer.subsidy.Check;
import nl.meldcodewijzer.subsidy.CheckId;
import nl.meldcodewijzer.subsidy.store.Agreements;
import nl.meldcodewijzer.subsidy.store.Checks;

/** What the visitor may see of agreements and checks; anything else does not exist. */
@RequestScoped
class Access {

    private final SignedIn signedIn;
    private final Agreements agreements;
    private final Checks checks;

    Access(SignedIn signedIn, Agreements agreements, Checks checks) {
        this.signedIn = signedIn;
        this.agreements = agreements;
        this.checks = checks;
    }

    Set<AuthorityCode> authorities() {
        return signedIn.authorities(Role.AUTHORITY_OFFICER).stream()
                .map(AuthorityCode::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    AuthorityCode authority(String code) {
        return new AuthorityCode(signedIn.inAuthority(code, Role.AUTHORITY_OFFICER));
    }

    Agreement agreement(String id) {
        return agreements.find(authorities(), new AgreementId(uuid(id))).orElseThrow(Refusal::notFound);
    }

    /** Also of one's own organisation: who is judged sees how. */
    Check check(String id) {
        var organisations = signedIn.organisations(Role.ATTENTION_OFFICER, Role.SIGNATORY).stream()
                .map(OrganisationId::new)
                .collect(Collectors.toUnmodifiableSet());
        return checks.find(authorities(), organisations, new CheckId(uuid(id))).orElseThrow(Refusal::notFound);
    }

    boolean isAuthorityOf(Check check) {
        return authorities().contains(check.authority());
    }

    static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw Refusal.notFound();
        }
    }
}
