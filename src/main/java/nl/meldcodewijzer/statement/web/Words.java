package nl.meldcodewijzer.statement.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.meldcodewijzer.coverage.CoverageRow;
import nl.meldcodewijzer.coverage.CoverageStatus;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Profession;
import nl.meldcodewijzer.learning.ProfessionSlug;

/** Statuses and professions as people call them. */
@ApplicationScoped
class Words {

    private final StatementMessages messages;
    private final Catalogue catalogue;

    Words(StatementMessages messages, Catalogue catalogue) {
        this.messages = messages;
        this.catalogue = catalogue;
    }

    String status(CoverageStatus status) {
        return switch (status) {
            case ONBOARDING -> messages.onboarding();
            case VALID -> messages.valid();
            case RENEWAL_OPEN -> messages.renewalOpen();
            case GRACE -> messages.grace();
            case BEHIND_ON_CHANGE -> messages.behindOnChange();
            case EXPIRED -> messages.expired();
            case NONE -> messages.none();
        };
    }

    String profession(ProfessionSlug profession) {
        return profession.equals(CoverageRow.UNKNOWN_PROFESSION)
                ? messages.unknownProfession()
                : catalogue.profession(profession).map(Profession::name).orElse(profession.value());
    }
}
