package nl.meldcodewijzer.subsidy.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.meldcodewijzer.learning.Catalogue;
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
    private final ConditionMessages conditions;
    private final Explanations explanations;
    private final Catalogue catalogue;
    private final Map<String, Supplier<String>> figures;

    Wording(SubsidyMessages messages, ConditionMessages conditions, Explanations explanations, Catalogue catalogue) {
        this.messages = messages;
        this.conditions = conditions;
        this.explanations = explanations;
        this.catalogue = catalogue;
        this.figures = figureNames(conditions);
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
            case "trained-share" -> conditions.trainedShare();
            case "document-current" -> conditions.documentCurrent();
            case "officer-appointed" -> conditions.officerAppointed();
            default -> kind;
        };
    }

    /** What the condition asks, in one sentence. */
    String rule(Condition condition) {
        if (condition instanceof TrainedShare share) {
            return ruleShare(share);
        }
        if (condition instanceof DocumentCurrent document) {
            return conditions.ruleDocument(explanations.inWords(document.reviewedWithin()));
        }
        if (condition instanceof OfficerAppointed officer) {
            return officer.perUnit()
                    ? conditions.ruleOfficersPerUnit(officer.minimum())
                    : conditions.ruleOfficers(officer.minimum());
        }
        throw new IllegalStateException("No sentence for " + condition);
    }

    private String ruleShare(TrainedShare share) {
        var programme = share.programme();
        return programme == null
                ? conditions.ruleShareOwn(share.percentage())
                : conditions.ruleShare(share.percentage(), catalogue.titleOf(programme));
    }

    /** The name of one figure. */
    String figure(String name) {
        return Objects.requireNonNull(figures.get(name), name).get();
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
    private static Map<String, Supplier<String>> figureNames(ConditionMessages conditions) {
        var names = new LinkedHashMap<String, Supplier<String>>();
        names.put("covered", conditions::figureCovered);
        names.put("counted", conditions::figureCounted);
        names.put("missing", conditions::figureMissing);
        names.put("percentage", conditions::figurePercentage);
        names.put("valid", conditions::figureValid);
        names.put("renewalOpen", conditions::figureRenewalOpen);
        names.put("grace", conditions::grace);
        names.put("onboarding", conditions::onboarding);
        names.put("behindOnChange", conditions::behindOnChange);
        names.put("expired", conditions::figureExpired);
        names.put("none", conditions::figureNone);
        names.put("absent", conditions::figureAbsent);
        names.put("unknownProfession", conditions::figureUnknownProfession);
        names.put("needed", conditions::figureNeeded);
        names.put("adopted", conditions::figureAdopted);
        names.put("complete", conditions::figureComplete);
        names.put("reviewed", conditions::figureReviewed);
        names.put("current", conditions::figureCurrent);
        names.put("appointed", conditions::figureAppointed);
        names.put("direct", conditions::figureDirect);
        names.put("indirect", conditions::figureIndirect);
        names.put("deputies", conditions::figureDeputies);
        names.put("trained", conditions::figureTrained);
        names.put("minimum", conditions::figureMinimum);
        names.put("unitsShort", conditions::figureUnitsShort);
        return names;
    }
}
