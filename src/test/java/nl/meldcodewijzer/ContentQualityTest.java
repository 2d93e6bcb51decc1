package nl.meldcodewijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes a text that can be used a good one. */
class ContentQualityTest {

    private static final String MODULE = "modules/signalen/module.yaml";
    private static final String LESSON = "modules/signalen/10-opschrijven.md";
    private static final String QUIZ = "modules/signalen/quiz.yaml";
    private static final String CASE = "modules/signalen/dilemma-deur.yaml";

    private static final String HARD = """
            Professionele verantwoordelijkheid impliceert interdisciplinaire informatie-uitwisseling en zorgvuldige
            documentatie van geobserveerde verwaarlozingssignalen binnen gestructureerde samenwerkingsverbanden.
            """;

    @TempDir
    Path folder;

    private ContentCopy content;

    @BeforeEach
    void copy() {
        content = new ContentCopy(folder);
    }

    @Test
    void factsAreCheckedEveryYear() {
        assertThat(onDay("2027-11-22")).isEmpty();
        assertThat(onDay("2027-11-23"))
                .contains(MODULE + ":14: the facts were last checked on 2026-11-22, more than a year ago")
                .contains("checklists/zorg.yaml:")
                .contains("frameworks/knmg.yaml:");
        assertThat(onDay("2026-11-21")).contains(MODULE + ":14: the facts were checked on 2026-11-22, a day to come");
    }

    @Test
    void hardLessonIsToldWithItsScore() {
        content.write(LESSON, head("") + HARD.repeat(12));
        content.assertTold(LESSON, 6, "the text is hard to read: ");
    }

    @Test
    void hardLessonMaySayWhy() {
        content.write(LESSON, head("readingLevel: {least: 30, why: Een citaat uit de wet.}\n") + HARD.repeat(2));
        assertThat(complaint()).contains("the text is hard to read: ").contains("of at least 30");
        content.change(LESSON, "why: Een citaat uit de wet.", "waarom: x");
        content.assertTold(LESSON, 5, "'why' is missing");
    }

    @Test
    void exceptionThatIsNotNeededIsTold() {
        content.change(LESSON, "sources:", "readingLevel: {least: 50, why: Moeilijk.}\nsources:");
        content.assertTold(LESSON, 1, "needs no exception");
    }

    @Test
    void whyATextIsHardIsNoPartOfItsEdition() {
        var before = content.read().release().digest();
        content.change(LESSON, "sources:", "readingLevel: {least: 50, why: Moeilijk.}\nsources:");
        assertThat(content.read().release().digest()).isEqualTo(before);
    }

    @Test
    void hardCardAndCaseAreTold() {
        content.write("cards/noodgeval.md", content.text("cards/noodgeval.md") + HARD);
        content.change(
                CASE,
                "Mevrouw doet de deur niet open.",
                HARD.repeat(6).replace("\n", " ").strip());
        content.assertTold("cards/noodgeval.md", 8, "the text is hard to read: ");
        content.assertTold(CASE, 1, "the text is hard to read: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "minutes: 3 | minutes: 2  | 3 | the lesson takes 2 minutes",
                "minutes: 3 | minutes: 7  | 3 | the lesson takes 7 minutes",
                "minutes: 3 | minutes: 6  | 3 | words do not go with 6 minutes",
                "- Noem     | [les](/modules/signalen/bestaat-niet) | 10 | leads to no page of ours",
                "- Noem     | [kader](/meldcode/kapper)             | 10 | leads to no page of ours",
                "zag        | dader       | 6 | 'dader' is a word to avoid",
                "Je ziet    | Daders zien | 12 | 'Daders' is a word to avoid",
            })
    void lessonIsLookedAt(String from, String to, int line, String what) {
        content.change(LESSON, from, to);
        content.assertTold(LESSON, line, what);
    }

    @ParameterizedTest
    @CsvSource({"/modules/signalen", "/modules/signalen/kindcheck", "/modules/signalen/dilemma/deur", "/meldcode/knmg#x"
    })
    void linkToAPageOfOursIsGood(String address) {
        content.change(LESSON, "- Noem", "[verder](" + address + ")");
        assertThat(complaint()).isEmpty();
    }

    @Test
    void wordIsAllowedWhereItsListSaysSo() {
        content.change("cards/noodgeval.md", "Bel 112.", "Bel 112. Noem de dader.");
        assertThat(complaint()).isEmpty();
        content.change("words.yaml", "cards/noodgeval.md", "cards/weg.md");
        content.assertTold("words.yaml", 5, "there is no file 'cards/weg.md'");
    }

    @Test
    void partOfALongerWordOrOfALinkIsNoWordToAvoid() {
        content.change(LESSON, "Je ziet iets", "Je ziet [daderschap](https://voorbeeld.nl/dader)");
        assertThat(complaint()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "text: Wat je zag. | text: Wat je zelf zag en hoorde. | 9  | the right option is by far the longest",
                "text: Niets.      | text: Alleen wat een ander vertelt. | 0 | ",
                "text: Wat je zag. | text: Dat.                       | 0 | ",
            })
    void lengthOfTheRightOptionIsLookedAt(String from, String to, int line, String what) {
        content.change(QUIZ, from, to);
        if (line > 0) {
            content.assertTold(QUIZ, line, what);
        } else {
            assertThat(complaint()).isEmpty();
        }
    }

    @Test
    void rightOptionThatIsByFarTheShortestIsTold() {
        content.change(QUIZ, "text: Wat je zag.", "text: Dag.");
        content.change(QUIZ, "text: Niets.", "text: Een lang verhaal.");
        content.change(QUIZ, "text: Wat je denkt.", "text: Wat je er zelf van denkt.");
        content.assertTold(QUIZ, 9, "the right option is by far the shortest");
    }

    @Test
    void questionToWhichEverythingIsRightIsTold() {
        var text = content.text(QUIZ);
        int last = text.indexOf("  - id: feiten-3");
        content.write(
                QUIZ,
                text.substring(0, last)
                        + text.substring(last)
                                .replace("        feedback", "        correct: true\n        feedback")
                                .replace("correct: true\n        correct: true", "correct: true"));
        content.assertTold(QUIZ, 41, "every option is right");
    }

    @Test
    void patternInAPoolIsTold() {
        var pool = new StringBuilder(content.text(QUIZ));
        for (int number = 4; number <= 11; number++) {
            pool.append("\n").append(oneMore(number));
        }
        content.write(QUIZ, pool.toString());
        content.assertTold(QUIZ, 1, "the right option is in place 1 in 10 of 10 questions");
    }

    private String oneMore(int number) {
        var text = content.text(QUIZ);
        return text.substring(text.indexOf("  - id: feiten-1"), text.indexOf("\n  - id: feiten-2"))
                .replace("feiten-1", "feiten-" + number);
    }

    @Test
    void unusedSourceIsTold() {
        content.change(
                MODULE, "sources:\n", "sources:\n  - {id: los, title: Een wet, url: https://wetten.overheid.nl/x}\n");
        content.assertTold(MODULE, 11, "no lesson, case or question names source 'los'");
    }

    @Test
    void minutesOfAModuleCoverItsLessons() {
        content.change(MODULE, "minutes: 8", "minutes: 5");
        content.assertTold(MODULE, 4, "the module says 5 minutes, and its lessons take 6");
        content.change(MODULE, "minutes: 5", "minutes: 9");
        content.assertTold(MODULE, 4, "the module says 9 minutes, and its lessons take 6");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "next: kamer          | next: schuur | 28 | 'next' names 'schuur', which does not exist",
                "next: kamer          | next: gang   | 5  | a circle leads back to 'gang'",
                "judgement: strong    | judgement: possible | 8 | no choice is strong",
                "judgement: strong    | judgement: goed | 11 | 'judgement' is 'goed'",
                "text: Je roept dat je er bent. | text: Je roept heel hard dat je er bent en dat je wacht. | 8 | the strong choice is by far the longest",
                "feedback: Goed. Je laat haar horen wie er is. | {} | 14 | this is not YAML",
                "note: Dit gaat       | nota: Dit gaat | 1 | 'note' is missing",
                "alternative:         | anders:       | 1 | 'alternative' is missing",
                "sources: [besluit]   | sources: [wet] | 4 | 'sources' names 'wet', which does not exist",
            })
    void caseIsLookedAt(String from, String to, int line, String what) {
        content.change(CASE, from, to);
        content.assertTold(CASE, line, what);
    }

    @Test
    void shallowCaseAndDeadCornerAreTold() {
        content.change(CASE, "        next: kamer\n", "");
        content.assertTold(CASE, 5, "the case is 2 situations deep");
        content.assertTold(CASE, 33, "no choice leads to 'kamer'");
    }

    @Test
    void choiceNeedsItsFeedback() {
        content.change(CASE, "        feedback: Goed. Je laat haar horen wie er is.\n", "");
        content.assertTold(CASE, 9, "'feedback' is missing");
    }

    @Test
    void guideHasANameOfItsOwn() {
        content.write("modules/signalen/guide-les.md", content.text("modules/signalen/guide-10-in-de-klas.md"));
        content.assertTold("modules/signalen/guide-les.md", 1, "'guide-les.md' is not the name of a guide");
    }

    @Test
    void moduleStandsInOnePlace() {
        content.change(MODULE, "step: 1", "step: 1\nrole: bestuur");
        content.assertTold(MODULE, 1, "a module stands in one place, and this one names 2");
    }

    @Test
    void privateModuleHasNoQuizAndNoProgramme() {
        content.change(MODULE, "step: 1", "theme: rust\nprivate: true");
        content.change(MODULE, "passMark: 80\nquestionsPerAttempt: 2\n", "");
        content.assertTold("programmes/basis.yaml", 3, "'modules' names 'signalen', which does not exist");
        content.assertTold(QUIZ, 1, "this file has no place here");
    }

    @Test
    void privateModuleHasNoCases() {
        content.change(MODULE, "step: 1", "theme: rust\nprivate: true");
        content.assertTold(MODULE, 4, "a private module has no cases and no quiz");
    }

    @Test
    void linkInACaseIsToldByTheLineOfItsField() {
        content.change(
                CASE, "alternative: Bespreek", "alternative: |\n  Lees dit.\n\n  [Hier](/modules/weg) en bespreek");
        content.assertTold(CASE, 47, "leads to no page of ours");
    }

    @Test
    void manyWaysToTheSameSituationAreWalkedOnce() {
        var text = new StringBuilder("title: Lang\nnote: Kort\nminutes: 5\nsources: [besluit]\nsituations:\n");
        for (int each = 1; each <= 40; each++) {
            text.append("  - id: s" + each + "\n    text: Wat doe je?\n    choices:\n");
            for (var choice : new String[] {"a", "b", "c", "d"}) {
                text.append("      - {id: " + choice + ", text: Keus " + choice + ", judgement: strong,"
                        + " consequence: Dit., feedback: Dat." + (each < 40 ? ", next: s" + (each + 1) : "") + "}\n");
            }
        }
        content.write("modules/signalen/dilemma-lang.yaml", text + "alternative: Praat erover.\n");
        assertThat(complaint()).isEmpty();
    }

    @Test
    void withdrawnQuestionIsNotJudgedAnyMore() {
        content.change(QUIZ, "text: Wat je zag.", "text: Wat je zelf zag en hoorde.");
        content.change(QUIZ, "    topic:", "    withdrawn: {on: 2026-10-01, why: Te lang.}\n    topic:");
        assertThat(complaint()).isEmpty();
    }

    @Test
    void addressesOfOurOwnAreTaken() {
        content.write("modules/signalen/30-opmerking.md", content.text(LESSON));
        content.assertTold("modules/signalen/30-opmerking.md", 1, "is not the name of a lesson");
        content.change("programmes/basis.yaml", "[signalen]", "[signalen, signalen]");
        content.assertTold("programmes/basis.yaml", 3, "a module is here twice");
    }

    @Test
    void aShortcomingStopsNeitherTheServiceNorARelease() {
        content.change(LESSON, "zag", "dader");
        var library = content.read();
        assertThat(library.isUsable()).isTrue();
        assertThat(library.catalogue().modules()).hasSize(1);
        content.change(LESSON, "minutes: 3", "minutes: veel");
        assertThat(content.read().isUsable()).isFalse();
    }

    private String onDay(String day) {
        return Library.read(folder, LocalDate.parse(day)).complaint();
    }

    private String complaint() {
        return content.read().complaint();
    }

    private static String head(String more) {
        return "---\ntitle: Feiten\nminutes: 3\nsources: [besluit]\n" + more + "---\n";
    }
}
