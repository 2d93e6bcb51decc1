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

    private final CountsMessages countsMessages;
    private final Catalogue catalogue;

    Words(CountsMessages countsMessages, Catalogue catalogue) {
        this.countsMessages = countsMessages;
        this.catalogue = catalogue;
    }

    String status(CoverageStatus status) {
        return switch (status) {
            case ONBOARDING -> countsMessages.onboarding();
            case VALID -> countsMessages.valid();
            case RENEWAL_OPEN -> countsMessages.renewalOpen();
            case GRACE -> countsMessages.grace();
            case BEHIND_ON_CHANGE -> countsMessages.behindOnChange();
            case EXPIRED -> countsMessages.expired();
            case NONE -> countsMessages.none();
        };
    }

    String profession(ProfessionSlug profession) {
        return profession.equals(CoverageRow.UNKNOWN_PROFESSION)
                ? countsMessages.unknownProfession()
                : catalogue.profession(profession).map(Profession::name).orElse(profession.value());
    }
}
