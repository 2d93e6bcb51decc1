package nl.meldcodewijzer.credential;

import java.util.UUID;
import nl.meldcodewijzer.completion.CertificateNumber;
import nl.meldcodewijzer.learning.ProgrammeSlug;

/**
 * Where a checker finds what a digital proof points at. Proofs carry these addresses for years: they never change.
 *
 * @param base of the service as the public knows it, without a slash at the end
 */
public record BadgeAddresses(String base) {

    /** Who issues, and the name of the issuer in every proof. */
    public String issuer() {
        return base + "/openbadges/uitgever";
    }

    /** One public key; its address is its name. */
    public String key(UUID key) {
        return base + "/openbadges/sleutels/" + key;
    }

    public String achievement(ProgrammeSlug programme, int edition) {
        return base + "/openbadges/programmas/" + programme.value() + "/" + edition;
    }

    public String statusList(int number) {
        return base + "/openbadges/status/" + number;
    }

    /** The page where anyone checks the certificate, and the name of the proof. */
    public String certificate(CertificateNumber number) {
        return base + "/certificaat/" + number.printed();
    }
}
