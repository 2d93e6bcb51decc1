package nl.meldcodewijzer.learning.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Dilemma;
import nl.meldcodewijzer.learning.Dilemma.Step;
import nl.meldcodewijzer.learning.Framework;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Source;
import org.jspecify.annotations.Nullable;

/**
 * A case, and how far its reader came. The route stands in the address only: nothing is kept.
 *
 * @param route absent before the beginning
 */
record CaseView(
        LearningModule module,
        Dilemma dilemma,
        Dilemma.@Nullable Route route,
        Catalogue catalogue,
        CaseMessages messages) {

    /** The first word of every route, before any choice. */
    static final String BEGIN = "begin";

    /** A choice that was made, as the page tells it. */
    record Made(int number, String text, String verdict, String look, String consequence, String feedback) {}

    public String address() {
        return moduleAddress() + "/dilemma/" + dilemma.slug();
    }

    public String moduleAddress() {
        return "/modules/" + module.slug();
    }

    public boolean begun() {
        return route != null;
    }

    public boolean ended() {
        return route != null && route.here() == null;
    }

    public Dilemma.@Nullable Situation here() {
        return route == null ? null : route.here();
    }

    /** Counted from 1. */
    public int number() {
        return steps().size() + 1;
    }

    /** All but the last. */
    public List<Made> earlier() {
        return made().subList(0, Math.max(0, steps().size() - 1));
    }

    public @Nullable Made last() {
        return steps().isEmpty() ? null : made().get(steps().size() - 1);
    }

    /** The choices so far, as the address holds them. */
    public String trail() {
        return trail(steps().size());
    }

    public String trailBack() {
        return trail(Math.max(0, steps().size() - 1));
    }

    public List<Source> sources() {
        return module.sources(dilemma.sources());
    }

    /** The names of the frameworks whose rules this case follows; empty: all of them. */
    public String frameworks() {
        return dilemma.frameworks().stream()
                .sorted()
                .flatMap(each -> catalogue.framework(each).stream())
                .map(Framework::name)
                .collect(Collectors.joining(", "));
    }

    private String trail(int length) {
        return Stream.concat(Stream.of(BEGIN), steps().stream().limit(length).map(each -> each.choice()
                        .id()))
                .collect(Collectors.joining(","));
    }

    private List<Step> steps() {
        return route == null ? List.of() : route.steps();
    }

    private List<Made> made() {
        var steps = steps();
        return IntStream.range(0, steps.size())
                .mapToObj(index -> made(index + 1, steps.get(index).choice()))
                .toList();
    }

    private Made made(int number, Dilemma.Choice choice) {
        var verdict = JudgementWords.of(choice.judgement(), messages);
        return new Made(number, choice.text(), verdict.word(), verdict.look(), choice.consequence(), choice.feedback());
    }
}
