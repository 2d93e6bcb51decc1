package nl.meldcodewijzer.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.meldcodewijzer.learning.ChoiceQuestion.TrueFalse;
import nl.meldcodewijzer.learning.Dilemma.Choice;
import nl.meldcodewijzer.learning.Dilemma.Judgement;
import nl.meldcodewijzer.learning.Dilemma.Situation;
import nl.meldcodewijzer.learning.Question.Feedback;
import nl.meldcodewijzer.learning.Question.Option;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionKindsTest {

    private static final Asked ASKED = new Asked("q", "t", "Vraag?", "bron", null);
    private static final Feedback FEEDBACK = new Feedback("Goed.", "Fout.");
    private static final List<Option> STEPS =
            List.of(Option.of("een", "Eerst."), Option.of("twee", "Dan."), Option.of("drie", "Daarna."));

    private static final Question ORDER = new OrderQuestion(ASKED, STEPS, FEEDBACK);
    private static final Question MATCH = new MatchQuestion(
            ASKED,
            List.of(
                    new MatchQuestion.Left("jas", "geen jas", "feit"),
                    new MatchQuestion.Left("bang", "bang", "mening")),
            List.of(Option.of("feit", "feit"), Option.of("mening", "mening")),
            FEEDBACK);
    private static final Question SHORT =
            new ShortQuestion(ASKED, List.of("Veilig Thuis", "0800-2000"), "Veilig Thuis", FEEDBACK);
    private static final Question TRUE_FALSE =
            new TrueFalse(ASKED, false, new TrueFalse.Saying("Dit klopt niet.", "Goed."));
    private static final Question CASE = new CaseQuestion(
            ASKED,
            new Dilemma(
                    "casus",
                    "Casus",
                    "",
                    5,
                    List.of(),
                    Set.of(),
                    List.of(
                            new Situation(
                                    "begin",
                                    "<p>Begin</p>",
                                    List.of(
                                            choice("wacht", Judgement.POSSIBLE, "eind"),
                                            choice("bel", Judgement.STRONG, "eind"),
                                            choice("dreig", Judgement.UNSAFE, "eind"))),
                            new Situation(
                                    "eind",
                                    "<p>Eind</p>",
                                    List.of(
                                            choice("meld", Judgement.STRONG, null),
                                            choice("zwijg", Judgement.POSSIBLE, null)))),
                    ""));

    private static Choice choice(String id, Judgement judgement, @Nullable String next) {
        return new Choice(
                id, "Je kiest " + id + ".", judgement, "<p>Gevolg</p>", "<p>Uitleg &amp; " + id + "</p>", next);
    }

    private static Given chosen(String... options) {
        return new Given.Chosen(List.of(options));
    }

    private static Given pairs(String... both) {
        return new Given.Pairs(
                both.length == 2 ? Map.of(both[0], both[1]) : Map.of(both[0], both[1], both[2], both[3]));
    }

    private static Given words(String text) {
        return new Given.Words(text);
    }

    @Test
    void ofAnOrderOnlyOneIsRight() {
        assertThat(ORDER.isRight(chosen("een", "twee", "drie"))).isTrue();
        assertThat(ORDER.isRight(chosen("een", "drie", "twee"))).isFalse();
        assertThat(ORDER.inWords(chosen("twee", "een", "drie"))).containsExactly("1. Dan.", "2. Eerst.", "3. Daarna.");
    }

    @Test
    void halfAnOrderOrOneWithSomethingTwiceIsNoAnswer() {
        assertThat(ORDER.normal(chosen("een", "twee"))).isEmpty();
        assertThat(ORDER.normal(chosen("een", "een", "twee"))).isEmpty();
        assertThat(ORDER.normal(chosen("een", "twee", "vier"))).isEmpty();
        assertThat(ORDER.normal(chosen())).isPresent();
    }

    @Test
    void theOrderOfOptionsMeansNothingInAChoiceAndEverythingInAnOrder() {
        var choice = new ChoiceQuestion.AnyOf(
                ASKED, List.of(new Option("a", "A", true, ""), new Option("b", "B", true, "")));
        assertThat(choice.normal(chosen("b", "a", "b"))).contains(chosen("a", "b"));
        assertThat(ORDER.normal(chosen("drie", "een", "twee"))).contains(chosen("drie", "een", "twee"));
    }

    @Test
    void amongSeveralRightOnesItShowsWhatIsMissingAndWhatIsTooMuch() {
        var choice = new ChoiceQuestion.AnyOf(
                ASKED,
                List.of(
                        new Option("a", "A", true, ""),
                        new Option("b", "B", true, ""),
                        new Option("c", "C", false, "")));
        assertThat(List.of(choice.misses(chosen("a")), choice.exceeds(chosen("a"))))
                .containsExactly(true, false);
        assertThat(List.of(choice.misses(chosen("a", "b", "c")), choice.exceeds(chosen("a", "b", "c"))))
                .containsExactly(false, true);
        assertThat(List.of(choice.misses(chosen("a", "c")), choice.exceeds(chosen("a", "c"))))
                .containsExactly(true, true);
        assertThat(List.of(choice.misses(chosen("a", "b")), choice.exceeds(chosen("a", "b"))))
                .containsExactly(false, false);
    }

    @Test
    void pairsMayBeIncompleteAndAreThenNotRight() {
        assertThat(MATCH.normal(pairs("jas", "feit"))).isPresent();
        assertThat(MATCH.isRight(pairs("jas", "feit"))).isFalse();
        assertThat(MATCH.isRight(pairs("bang", "mening", "jas", "feit"))).isTrue();
        assertThat(MATCH.inWords(pairs("jas", "feit"))).containsExactly("geen jas → feit");
    }

    @Test
    void pairsOfUnknownThingsAreNoAnswer() {
        assertThat(MATCH.normal(pairs("jas", "gerucht"))).isEmpty();
        assertThat(MATCH.normal(pairs("hoed", "feit"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"veilig thuis", " Veilig  Thuis. ", "VEILIG-THUIS", "véilig thuis", "08002000", "0800 20 00"})
    void aShortAnswerIgnoresCapitalsAccentsPunctuationAndSpaces(String typed) {
        assertThat(SHORT.isRight(words(typed))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"veilig huis", "0800-2001", "veilig thuis 112", "?"})
    void anotherShortAnswerIsWrong(String typed) {
        assertThat(SHORT.isRight(words(typed))).isFalse();
    }

    @Property(tries = 200)
    void everyAcceptedFormIsRightInAnyCase(@ForAll boolean upper) {
        for (var each : ((ShortQuestion) SHORT).accepted()) {
            var typed = upper ? each.toUpperCase(Locale.ROOT) : each.toLowerCase(Locale.ROOT);
            assertThat(SHORT.isRight(words(typed))).isTrue();
        }
    }

    @Test
    void aShortAnswerHasItsLimit() {
        assertThat(SHORT.normal(words("x".repeat(200)))).isPresent();
        assertThat(SHORT.normal(words("x".repeat(201)))).isEmpty();
        assertThat(SHORT.normal(words("  thuis "))).contains(words("thuis"));
        assertThat(SHORT.normal(words("veilig\u0000\u0001 thuis\ud800"))).contains(words("veilig thuis"));
    }

    @Test
    void trueOrFalseIsAChoiceOfTwoForPrograms() {
        assertThat(TRUE_FALSE.apiKind()).isEqualTo("one-of");
        assertThat(TRUE_FALSE.solution()).isEqualTo(chosen("niet-waar"));
        assertThat(TRUE_FALSE.feedback(chosen("waar"))).containsExactly("Dit klopt niet.");
        assertThat(TRUE_FALSE.normal(chosen("waar", "niet-waar"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "bel meld, true", // strong all the way
        "bel zwijg, true", // as many strong as others
        "wacht zwijg, false",
        "dreig meld, false", // somebody could have been hurt
        "bel, false" // not at an end
    })
    void aCaseIsRightAtAnEndWithoutAnUnsafeChoice(String route, boolean right) {
        assertThat(CASE.isRight(chosen(route.split(" ")))).isEqualTo(right);
    }

    @Test
    void aStepOfACaseStays() {
        assertThat(CASE.mayFollow(chosen("dreig"), chosen("dreig", "meld"))).isTrue();
        assertThat(CASE.mayFollow(chosen("dreig"), chosen("dreig"))).isTrue();
        assertThat(CASE.mayFollow(chosen("dreig"), chosen("bel"))).isFalse();
        assertThat(CASE.mayFollow(chosen("dreig"), chosen())).isFalse();
        assertThat(ORDER.mayFollow(chosen("een", "twee", "drie"), chosen())).isTrue();
    }

    @Test
    void aRouteThatDoesNotExistIsNoAnswer() {
        assertThat(CASE.normal(chosen("meld"))).isEmpty();
        assertThat(CASE.normal(chosen("bel", "meld", "bel"))).isEmpty();
        assertThat(CASE.normal(chosen("bel", "meld"))).isPresent();
    }

    @Test
    void aCaseTellsWhatEachStepTeaches() {
        assertThat(CASE.feedback(chosen("bel", "zwijg"))).containsExactly("Uitleg & bel", "Uitleg & zwijg");
        assertThat(CASE.solution()).isEqualTo(chosen("bel", "meld"));
    }

    @Test
    void aQuestionTakesNoAnswerOfAnotherKind() {
        for (var question : List.of(ORDER, TRUE_FALSE, CASE)) {
            assertThat(question.normal(words("thuis"))).isEmpty();
            assertThat(question.normal(pairs("jas", "feit"))).isEmpty();
        }
        assertThat(SHORT.normal(chosen("een"))).isEmpty();
        assertThat(MATCH.normal(chosen("feit"))).isEmpty();
    }

    @Test
    void everySolutionIsRightAndSaysSo() {
        for (var question : List.of(ORDER, MATCH, SHORT, TRUE_FALSE, CASE)) {
            assertThat(question.normal(question.solution())).contains(question.solution());
            assertThat(question.isRight(question.solution())).isTrue();
            assertThat(question.inWords(question.solution())).isNotEmpty();
        }
    }
}
