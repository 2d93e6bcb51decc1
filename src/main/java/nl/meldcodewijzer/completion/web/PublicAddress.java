package nl.meldcodewijzer.completion.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.meldcodewijzer.completion.CertificateNumber;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the public finds this service, for what is printed. */
@ApplicationScoped
class PublicAddress {

    private final String base;

    PublicAddress(
            @ConfigProperty(name = "meldcodewijzer.public-url", defaultValue = "http://localhost:8080") String base) {
        this.base = base.replaceAll("/+$", "");
    }

    String of(CertificateNumber number) {
        return base + "/certificaat/" + number.printed();
    }
}
