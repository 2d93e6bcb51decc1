package nl.meldcodewijzer.subsidy.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.site.Option;
import nl.meldcodewijzer.subsidy.Condition;
import nl.meldcodewijzer.subsidy.DocumentCurrent;
import nl.meldcodewijzer.subsidy.Instrument;
import nl.meldcodewijzer.subsidy.OfficerAppointed;
import nl.meldcodewijzer.subsidy.Outcome;
import nl.meldcodewijzer.subsidy.TrainedShare;
import org.jspecify.annotations.Nullable;

/** Kinds, outcomes, instruments and figures as people call them. */
@ApplicationScoped
class Wording {

    private final SubsidyMessages messages;
    private final Explanations explanations;
    private final Catalogue catalogue;
    private final Map<String, Supplier<String>> figures;

    Wording(SubsidyMessages messages, Explanations explanations, Catalogue catalogue) {
        this.messages = messages;
        this.explanations = explanations;
        this.catalogue = catalogue;
        this.figures = figureNames(messages);
    }

    /** An outcome with its code, for the colour, and its word, for everyone. */
    record Badge(String code, String look, String text) {}

    /** One figure under its name. */
    record Figure(String name, int value) {}

    Badge badge(@Nullable Outcome outcome) {
        return outcome == null
                ? new Badge("none", "none", messages.notChecked())
                : new Badge(outcome.code(), look(outcome), outcome(outcome));
    }

    private static String look(Outcome outcome) {
        return switch (outcome) {
            case MET -> "good";
            case NOT_MET -> "bad";
            case CANNOT_JUDGE -> "soon";
        };
    }

    String outcome(Outcome outcome) {
        return switch (outcome) {
            case MET -> messages.met();
            case NOT_MET -> messages.notMet();
            case CANNOT_JUDGE -> messages.cannotJudge();
        };
    }

    String instrument(Instrument instrument) {
        return switch (instrument) {
            case SUBSIDY -> messages.instrumentSubsidy();
            case CONTRACT -> messages.instrumentContract();
            case VOLUNTARY -> messages.instrumentVoluntary();
        };
    }

    List<Option> instruments() {
        var options = new ArrayList<Option>();
        for (var each : Instrument.values()) {
            options.add(new Option(each.code(), instrument(each)));
        }
        return options;
    }

    List<Option> outcomes() {
        var options = new ArrayList<Option>();
        for (var each : Outcome.values()) {
            options.add(new Option(each.code(), outcome(each)));
        }
        options.add(new Option("none", messages.notChecked()));
        return options;
    }

    List<Option> programmes() {
        return catalogue.programmes().stream()
                .map(each -> new Option(each.slug().value(), each.title()))
                .toList();
    }

    String kind(String kind) {
        return switch (kind) {
            case "trained-share" -> messages.trainedShare();
            case "document-current" -> messages.documentCurrent();
            case "officer-appointed" -> messages.officerAppointed();
            default -> kind;
        };
    }

    /** What the condition asks, in one sentence. */
    String rule(Condition condition) {
        if (condition instanceof TrainedShare share) {
            return ruleShare(share);
        }
        if (condition instanceof DocumentCurrent document) {
            return messages.ruleDocument(explanations.inWords(document.reviewedWithin()));
        }
        if (condition instanceof OfficerAppointed officer) {
            return officer.perUnit()
                    ? messages.ruleOfficersPerUnit(officer.minimum())
                    : messages.ruleOfficers(officer.minimum());
        }
        throw new IllegalStateException("No sentence for " + condition);
    }

    private String ruleShare(TrainedShare share) {
        var programme = share.programme();
        return programme == null
                ? messages.ruleShareOwn(share.percentage())
                : messages.ruleShare(
                        share.percentage(),
                        catalogue.programme(programme).map(Programme::title).orElse(programme.value()));
    }

    List<Figure> figures(Map<String, Integer> values) {
        var named = new ArrayList<Figure>();
        figures.forEach((name, word) -> {
            var value = values.get(name);
            if (value != null) {
                named.add(new Figure(word.get(), value));
            }
        });
        return named;
    }

    /** In the order in which they are read. */
    private static Map<String, Supplier<String>> figureNames(SubsidyMessages messages) {
        var names = new LinkedHashMap<String, Supplier<String>>();
        names.put("covered", messages::figureCovered);
        names.put("counted", messages::figureCounted);
        names.put("missing", messages::figureMissing);
        names.put("percentage", messages::figurePercentage);
        names.put("valid", messages::figureValid);
        names.put("renewalOpen", messages::figureRenewalOpen);
        names.put("grace", messages::grace);
        names.put("onboarding", messages::onboarding);
        names.put("behindOnChange", messages::behindOnChange);
        names.put("expired", messages::figureExpired);
        names.put("none", messages::figureNone);
        names.put("absent", messages::figureAbsent);
        names.put("unknownProfession", messages::figureUnknownProfession);
        names.put("needed", messages::figureNeeded);
        names.put("adopted", messages::figureAdopted);
        names.put("complete", messages::figureComplete);
        names.put("reviewed", messages::figureReviewed);
        names.put("current", messages::figureCurrent);
        names.put("appointed", messages::figureAppointed);
        names.put("direct", messages::figureDirect);
        names.put("indirect", messages::figureIndirect);
        names.put("deputies", messages::figureDeputies);
        names.put("trained", messages::figureTrained);
        names.put("minimum", messages::figureMinimum);
        names.put("unitsShort", messages::figureUnitsShort);
        return names;
    }
}
