package nl.meldcodewijzer.subsidy;

import java.util.UUID;

/** Identifies an agreement between an authority and an organisation. */
public record AgreementId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
