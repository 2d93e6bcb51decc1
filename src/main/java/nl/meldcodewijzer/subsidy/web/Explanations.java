package nl.meldcodewijzer.subsidy.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.subsidy.Assessment;
import nl.meldcodewijzer.subsidy.Cause;
import nl.meldcodewijzer.subsidy.DocumentCurrent;
import nl.meldcodewijzer.subsidy.Finding.Judged;
import nl.meldcodewijzer.subsidy.OfficerAppointed;
import nl.meldcodewijzer.subsidy.Outcome;
import nl.meldcodewijzer.subsidy.TrainedShare;

/** One plain sentence for each obligation that was judged; made from the record, never kept in it. */
@ApplicationScoped
class Explanations {

    private final ConditionMessages messages;

    Explanations(ConditionMessages messages) {
        this.messages = messages;
    }

    String of(Judged judged) {
        var cause = judged.assessment().cause();
        if (cause != null) {
            return cannotJudge(judged, cause);
        }
        var condition = judged.term().condition();
        if (condition instanceof TrainedShare share) {
            return share(share, judged.assessment());
        }
        if (condition instanceof DocumentCurrent document) {
            return document(document, judged.assessment());
        }
        if (condition instanceof OfficerAppointed officer) {
            return officers(officer, judged.assessment());
        }
        throw new IllegalStateException("No sentence for " + condition);
    }

    private String cannotJudge(Judged judged, Cause cause) {
        var assessment = judged.assessment();
        return switch (cause) {
            case NO_STATEMENT -> messages.noStatement();
            case COUNTS_ONLY -> messages.countsOnly();
            case BEFORE_IMPOSED ->
                messages.beforeImposed(Dates.written(judged.term().imposedOn()));
            case UNKNOWN_PROFESSION ->
                messages.unknownProfession(
                        assessment.figure("unknownProfession"),
                        assessment.figure("covered"),
                        assessment.figure("counted"));
            case NOTHING_IN_SCOPE -> messages.nothingInScope();
        };
    }

    private String share(TrainedShare share, Assessment assessment) {
        var covered = assessment.figure("covered");
        var counted = assessment.figure("counted");
        var byShare = 100L * covered >= (long) share.percentage() * counted;
        var verdict = assessment.outcome() == Outcome.NOT_MET
                ? messages.shareNotMet()
                : byShare ? messages.shareMet() : messages.shareMetByAllowance(share.allowMissing());
        if (counted == 1) {
            return messages.shareOfOne(covered, share.percentage(), verdict);
        }
        // rounded down, or a share just below what was agreed would look like it
        var reached = (int) (100L * covered / counted);
        return messages.shareSentence(covered, counted, reached, share.percentage(), verdict);
    }

    private String document(DocumentCurrent document, Assessment assessment) {
        var needed = assessment.figure("needed");
        if (needed != 1) {
            return messages.documentPerUnit(
                    assessment.figure("current"),
                    needed,
                    assessment.figure("adopted"),
                    assessment.figure("complete"),
                    assessment.figure("reviewed"));
        }
        if (assessment.outcome() == Outcome.MET) {
            return messages.documentInOrder();
        }
        if (assessment.figure("adopted") == 0) {
            return messages.documentMissing();
        }
        return assessment.figure("complete") == 0
                ? messages.documentIncomplete()
                : messages.documentNotReviewed(inWords(document.reviewedWithin()));
    }

    private String officers(OfficerAppointed officer, Assessment assessment) {
        return officer.perUnit()
                ? messages.officersPerUnit(
                        assessment.figure("appointed"), officer.minimum(), assessment.figure("unitsShort"))
                : messages.officers(assessment.figure("appointed"), officer.minimum());
    }

    String inWords(Period period) {
        return period.getDays() == 0 ? messages.months(period.toTotalMonths()) : messages.days(period.getDays());
    }
}
