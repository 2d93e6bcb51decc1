package nl.meldcodewijzer.demo.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.meldcodewijzer.region.store.Authorities;
import nl.meldcodewijzer.subsidy.act.CheckAgreements;

/** Has every municipality check its agreements on the reporting dates of the demo's past, except the newest. */
@ApplicationScoped
public class CheckDemoAgreements {

    private final Authorities authorities;
    private final CheckAgreements checkAgreements;

    CheckDemoAgreements(Authorities authorities, CheckAgreements checkAgreements) {
        this.authorities = authorities;
        this.checkAgreements = checkAgreements;
    }

    /** The newest reporting date is left for the visitor to check. */
    public void check() {
        for (var authority : authorities.all()) {
            checkAgreements.all(authority.code(), LocalDate.of(2025, 10, 1), null);
            checkAgreements.all(authority.code(), LocalDate.of(2026, 4, 1), null);
        }
    }
}
