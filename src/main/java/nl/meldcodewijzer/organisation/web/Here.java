package nl.meldcodewijzer.organisation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import nl.meldcodewijzer.site.Flash;

/** Today, the words, and the message after a deed. */
@ApplicationScoped
class Here {

    private final Clock clock;
    private final OrganisationMessages messages;
    private final StaffImportMessages imports;
    private final Flash flash;

    Here(Clock clock, OrganisationMessages messages, StaffImportMessages imports, Flash flash) {
        this.clock = clock;
        this.messages = messages;
        this.imports = imports;
        this.flash = flash;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    OrganisationMessages messages() {
        return messages;
    }

    StaffImportMessages imports() {
        return imports;
    }

    void done(String message) {
        flash.done(message);
    }

    void failed(String message) {
        flash.failed(message);
    }
}
