package nl.meldcodewijzer.learning.file.gift;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldcodewijzer.content.ContentProblem;
import nl.meldcodewijzer.content.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GiftImportTest {

    private final Problems problems = new Problems();

    private String quiz(String gift) {
        return new GiftImport("vragen.gift", problems).quiz(gift);
    }

    @Test
    void questionWithOneRightAnswerIsOneOf() {
        assertThat(quiz("""
                // uit een ander systeem
                $CATEGORY: $course$/meldcode/Stap 1: Signalen

                ::Feiten & meningen::[html]<p>Wat schrijf je op?</p>{
                  =Wat je zag. #Goed. Een ander kan dit wegen.
                  ~Wat je denkt. #Een mening is geen feit.

                  ~Niets \\= te weinig.
                }
                """)).isEqualTo("""
                questions:
                  - id: feiten-meningen
                    topic: stap-1-signalen
                    kind: one-of
                    text: "Wat schrijf je op?"
                    source: invullen
                    options:
                      - id: a
                        text: "Wat je zag."
                        correct: true
                        feedback: "Goed. Een ander kan dit wegen."
                      - id: b
                        text: "Wat je denkt."
                        feedback: "Een mening is geen feit."
                      - id: c
                        text: "Niets = te weinig."
                """);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void weightsMakeItAnyOf() {
        assertThat(quiz("Wat hoort erbij? {~%50%De dag ~%50%De plek ~%-100%Een oordeel ####Let op.}"))
                .contains("kind: any-of", "text: \"De plek\"\n        correct: true", "text: \"Een oordeel\"\n")
                .doesNotContain("Let op");
        assertThat(problems.list())
                .extracting(ContentProblem::what)
                .containsExactly("feedback on the question as a whole is left out");
    }

    @Test
    void lineIsRightBelowCommentsAndEmptyLinesInAQuestion() {
        quiz("Wat?\n// een\n// twee\n{\n=a\n\n~b\n}\n\nKlopt?{}");
        assertThat(problems.list()).extracting(ContentProblem::line).containsExactly(4, 10);
    }

    @Test
    void arrowInAnOptionIsNoMatchingQuestion() {
        assertThat(quiz("Wat nu?{=Stap 2 -> bellen~Stap 5~Niets}")).contains("Stap 2 -> bellen");
    }

    @Test
    void namesAreMadeUniqueAndGivenWhereMissing() {
        assertThat(quiz("::Vraag::A?{=1~2~3}\n\n::Vraag::B?{=1~2~3}\n\nC?{=1~2~3}"))
                .contains("id: vraag\n", "id: vraag-2\n", "id: vraag-5\n");
    }

    @Test
    void categoryRightAboveAQuestionSwallowsNothing() {
        assertThat(quiz("$CATEGORY: a/Stap 2\nA?{=1~2~3}\n$CATEGORY: a/Stap 3\n\nB?{=1~2~3}"))
                .contains("topic: stap-2", "text: \"A?\"", "topic: stap-3", "text: \"B?\"");
    }

    @Test
    void windowsFileWithAMarkInFrontIsRead() {
        assertThat(quiz("\uFEFFA?{=1~2~3}\r\n\r\nB?{=1~2~3}\r\n")).contains("text: \"A?\"", "text: \"B?\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hoeveel stappen?{#5:1}                | a question for a number",
                "Schrijf op wat je denkt.{}            | an open question",
                "De code heeft {=vijf~vier~drie} stappen. | a gap within a sentence",
                "Lees dit eerst.                       | a text without answers is no question",
                "Wat?{=a~b~c                           | the brace is not closed",
                "Wat?{=a~b}                            | there are 2 options",
                "Wat?{=a=b~c~d}                        | several options that are right by themselves",
                "Wat?{~a~b~c}                          | no option is right",
            })
    void whatAQuizCannotHoldIsToldWithItsLineAndLeftOut(String gift, String what) {
        assertThat(quiz("// regel 1\n\n" + gift)).isEmpty();
        assertThat(problems.list()).hasSize(1);
        ContentProblem problem = problems.list().get(0);
        assertThat(problem.file()).isEqualTo("vragen.gift");
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.what()).isEqualTo(what);
        assertThat(problem.hint()).isNotBlank();
    }

    @Test
    void oneBadQuestionDoesNotKeepTheOthersOut() {
        assertThat(quiz("A?{}\n\nB?{=1~2~3}")).contains("text: \"B?\"").doesNotContain("A?");
        assertThat(problems.list()).hasSize(1);
    }

    @Test
    void trueOrFalseIsTakenOverWithItsTwoFeedbacks() {
        assertThat(quiz("Melden is verplicht.{F#Nee, er is een norm.#Goed gezien.}"))
                .contains("kind: true-false", "answer: false\n")
                .contains("      true: \"Nee, er is een norm.\"\n      false: \"Goed gezien.\"\n");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void shortAnswersAreTakenOverWithEveryForm() {
        assertThat(quiz("Welk nummer?{=0800-2000 #Goed. =08002000}"))
                .contains("kind: short", "accepted: [\"0800-2000\", \"08002000\"]", "example: \"0800-2000\"")
                .contains("      right: \"Goed.\"\n");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void pairsAreTakenOverAndEqualOnesShareAnOption() {
        assertThat(quiz("Koppel.{=jas -> feit =bang -> mening =blik -> feit}"))
                .contains(
                        "kind: match", "      - id: a\n        text: \"feit\"\n      - id: b\n        text: \"mening\"")
                .contains("text: \"blik\"\n        option: a\n")
                .containsOnlyOnce("text: \"feit\"");
        assertThat(problems.list()).isEmpty();
    }
}
