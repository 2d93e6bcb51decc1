package nl.meldcodewijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.meldcodewijzer.content.ContentProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentProblemsTest {

    private static final String QUIZ = "modules/signalen/quiz.yaml";

    @TempDir
    Path folder;

    private ContentCopy content;

    @BeforeEach
    void copy() {
        content = new ContentCopy(folder);
    }

    @Test
    void theExampleHasNoProblems() {
        assertThat(content.read().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "passMark: 80      | passMark: 101        | 6  | 'passMark' is '101'",
                "passMark: 80      | passMark: veel       | 6  | 'passMark' is 'veel'",
                "passMark: 80      | pasMark: 80          | 6  | 'pasMark' is not a field here",
                "passMark: 80      | pasMark: 80          | 1  | 'passMark' is missing",
                "title: Signalen   | title: ''            | 1  | 'title' is empty",
                "title: Signalen   | title: [a, b]        | 1  | 'title' must be one text",
                "step: 1           | step: 6              | 3  | 'step' is '6'",
                "step: 1           | theme: Ouderen zorg  | 3  | 'theme' is 'Ouderen zorg'",
                "step: 1           | {}                   | 4  | this is not YAML",
                "professions: all  | professions: [bakker] | 5 | 'professions' names 'bakker', which does not exist",
                "professions: all  | professions: some    | 5  | 'professions' is 'some'",
                "questionsPerAttempt: 2 | questionsPerAttempt: 4 | 7 | an attempt asks 4 questions, and quiz.yaml has 3",
                "goals:            | goals: geen          | 8  | 'goals' must be a list",
                "id: besluit       | id: Het Besluit      | 11 | 'id' is 'Het Besluit'",
                "url: https://wetten.overheid.nl/BWBR0033723 | url: javascript:alert(1) | 13 | not a link",
                "checkedOn: 2026-11-22 | checkedOn: 22-11-2026 | 14 | 'checkedOn' is '22-11-2026', not a date",
                "checkedOn: 2026-11-22 | checkedOn: 2026-02-30 | 14 | 'checkedOn' is '2026-02-30', not a date",
                "effective: 2026-03-01 | effective: 2018-03-01 | 22 | edition 1 holds from a later day than edition 2",
                "grace: P3M        | grace: 3 maanden     | 19 | 'grace' is '3 maanden', not a period",
                "edition: 2        | edition: 4           | 21 | edition 1 stands below edition 4",
                "change: must-redo | change: minor        | 19 | a minor edition has no 'grace'",
                "change: must-redo | change: groot        | 18 | 'change' is 'groot'",
                "reviews: []       | reviews: [x]         | 25 | an item of 'reviews' is not a group of fields",
            })
    void moduleFileIsChecked(String from, String to, int line, String what) {
        content.change("modules/signalen/module.yaml", from, to);
        content.assertTold("modules/signalen/module.yaml", line, what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "failsPerDay: 0      | failsPerDay",
                "pauseMinutes: veel  | pauseMinutes",
                "shown: alles        | shown",
                "perDag: 3           | perDag",
            })
    void attemptPolicyIsChecked(String field, String what) {
        content.change("modules/signalen/module.yaml", "goals:", "attempts: {" + field + "}\ngoals:");
        content.assertTold("modules/signalen/module.yaml", 8, "'" + what + "'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "correct: true        | correct: false       | 7  | question 'feiten-1' has no correct option",
                "correct: true        | correct: ja          | 10 | 'correct' is 'ja'",
                "Een mening is geen feit. | ''               | 14 | 'feedback' is empty",
                "source: besluit      | source: wet          | 6  | 'source' names 'wet', which does not exist",
                "id: feiten-2         | id: feiten-1         | 19 | 'feiten-1' is here twice",
                "id: b                | id: a                | 12 | 'a' is here twice",
                "text: Wat je denkt.  | text: Niets.         | 16 | 'Niets.' is here twice",
                "kind: one-of         | kind: essay          | 4  | 'kind' is 'essay'",
                "topic: opschrijven   | topics: opschrijven  | 2  | 'topic' is missing",
                "questions:           | vragen:              | 1  | 'vragen' is not a field here",
            })
    void quizIsChecked(String from, String to, int line, String what) {
        content.change(QUIZ, from, to);
        content.assertTold(QUIZ, line, what);
    }

    @Test
    void oneOfHasOneCorrectOption() {
        content.change(QUIZ, "text: Niets.", "text: Niets.\n        correct: true");
        content.assertTold(QUIZ, 7, "question 'feiten-1' is one-of and has 2 correct options");
    }

    @Test
    void optionWithoutFeedbackIsTold() {
        content.change(QUIZ, "        feedback: Een mening is geen feit.\n", "");
        content.assertTold(QUIZ, 12, "'feedback' is missing");
    }

    @Test
    void withdrawnQuestionIsNoLongerInThePool() {
        content.change(QUIZ, "    topic:", "    withdrawn: {on: 2026-10-01, why: Onduidelijk.}\n    topic:");
        content.change("modules/signalen/module.yaml", "questionsPerAttempt: 2", "questionsPerAttempt: 3");
        content.assertTold("modules/signalen/module.yaml", 7, "an attempt asks 3 questions, and quiz.yaml has 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Schrijf op | <b>Schrijf</b> op                 | 6  | raw HTML is not allowed",
                "- Noem     | <script>alert(1)</script>         | 10 | raw HTML is not allowed",
                "- Noem     | ![foto](https://x.nl/a.png)       | 10 | images are not allowed",
                "- Noem     | [weg](javascript:alert(1))        | 10 | the link 'javascript:alert(1)' leads nowhere",
                "## Zo      | # Zo                              | 8  | a heading of level 1",
                "minutes: 3 | minutes: vier                     | 3  | 'minutes' is 'vier'",
                "[besluit]  | [wet]                             | 4  | 'sources' names 'wet', which does not exist",
                "sources: [besluit] | sources: []               | 4  | 'sources' has no item",
                "title: Feiten | titel: Feiten                  | 2  | 'title' is missing",
            })
    void lessonIsChecked(String from, String to, int line, String what) {
        content.change("modules/signalen/10-opschrijven.md", from, to);
        content.assertTold("modules/signalen/10-opschrijven.md", line, what);
    }

    @Test
    void columnOfATableNeedsAHeading() {
        content.change("modules/signalen/20-kindcheck.md", "| Vraag |", "|  |");
        content.assertTold("modules/signalen/20-kindcheck.md", 8, "a column has no heading");
    }

    @Test
    void lessonNeedsAHead() {
        content.write("modules/signalen/30-los.md", "Zomaar tekst.\n");
        content.assertTold("modules/signalen/30-los.md", 1, "the head is missing");
    }

    @Test
    void variantNeedsABaseAndAFramework() {
        var text = content.text("modules/signalen/20-kindcheck.knmg.md");
        content.write("modules/signalen/30-wegen.knmg.md", text)
                .write("modules/signalen/20-kindcheck.bakkers.md", text);
        content.assertTold("modules/signalen/30-wegen.knmg.md", 1, "this variant has no base");
        content.assertTold("modules/signalen/20-kindcheck.bakkers.md", 1, "there is no framework 'bakkers'");
    }

    @Test
    void lessonsHaveTheirOwnNumberAndName() {
        content.write("modules/signalen/10-anders.md", content.text("modules/signalen/10-opschrijven.md"));
        content.write("modules/signalen/Les 3.md", content.text("modules/signalen/10-opschrijven.md"));
        content.assertTold("modules/signalen/10-opschrijven.md", 1, "another lesson has this number or name");
        content.assertTold("modules/signalen/Les 3.md", 1, "'Les 3.md' is not the name of a lesson");
    }

    @Test
    void referencesBetweenFilesAreChecked() {
        content.change("professions.yaml", "framework: knmg", "framework: kmng");
        content.change("professions.yaml", "programme: basis", "programme: gevorderd");
        content.change("professions.yaml", "[docent]", "[docent, Huisarts]");
        content.change("programmes/basis.yaml", "[signalen]", "[signaal]");
        content.change("conditions/trained-share.yaml", "programme: basis", "programme: gevorderd");
        content.assertTold("professions.yaml", 4, "'framework' names 'kmng', which does not exist");
        content.assertTold("professions.yaml", 5, "'programme' names 'gevorderd', which does not exist");
        content.assertTold("professions.yaml", 11, "'Huisarts' is also a name of group arts");
        content.assertTold("programmes/basis.yaml", 3, "'modules' names 'signaal', which does not exist");
        content.assertTold("conditions/trained-share.yaml", 5, "'programme' names 'gevorderd', which does not exist");
    }

    @Test
    void otherFilesAreChecked() {
        content.change("frameworks/knmg.yaml", "step: 5", "step: 4");
        content.change("programmes/basis.yaml", "baseDate: completion", "baseDate: 31 december");
        content.change("checklists/zorg.yaml", "source: besluit", "source: wet");
        content.change("regions/streek.yaml", "centre: GM0935", "centre: Maastricht");
        content.change("conditions/trained-share.yaml", "percentage: 80", "percentage: 0");
        content.change("self-scan.yaml", "help: Door wie?", "hulp: Door wie?");
        content.change("cards/noodgeval.md", "order: 1", "order: eerst");
        content.assertTold("frameworks/knmg.yaml", 7, "'steps' are numbered [1, 2, 3, 4, 4]");
        content.assertTold("programmes/basis.yaml", 8, "'baseDate' is '31 december'");
        content.assertTold("checklists/zorg.yaml", 8, "'source' names 'wet', which does not exist");
        content.assertTold("regions/streek.yaml", 3, "'centre' is 'Maastricht'");
        content.assertTold("conditions/trained-share.yaml", 6, "'percentage' is '0'");
        content.assertTold("self-scan.yaml", 6, "'help' is missing");
        content.assertTold("cards/noodgeval.md", 3, "'order' is 'eerst'");
    }

    @Test
    void legalBasisFitsInTheRegister() {
        content.change("checklists/zorg.yaml", "legalBasis: ", "legalBasis: " + "Wet op de zorg, ".repeat(13));
        content.assertTold("checklists/zorg.yaml", 2, "'legalBasis' has 2");
    }

    @Test
    void brokenFilesAreTold() throws Exception {
        content.write("professions.yaml", "groups:\n  - slug: arts\n   name: x\n");
        content.write("frameworks/knmg.yaml", "name: &a x\nname: y\n");
        content.write("programmes/basis.yaml", "");
        content.write("regions/vreemd.txt", "x");
        content.delete("modules/signalen/quiz.yaml");
        Files.write(
                folder.resolve("cards/noodgeval.md"), "---\ntitle: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        content.assertTold("professions.yaml", 3, "this is not YAML");
        content.assertTold("frameworks/knmg.yaml", 1, "anchors (&) and aliases (*) are not used here");
        content.assertTold("programmes/basis.yaml", 1, "the file has no fields");
        content.assertTold("regions/vreemd.txt", 1, "this file has no place here");
        content.assertTold("modules/signalen/quiz.yaml", 1, "the file is missing");
        content.assertTold("cards/noodgeval.md", 2, "a character here is not UTF-8");
    }

    @Test
    void brokenFileIsToldOnce() {
        content.change("modules/signalen/module.yaml", "step: 1", "{}");
        assertThat(content.read().problems()).extracting(ContentProblem::line).containsExactly(4);
    }

    @Test
    void missingFolderIsTold() {
        assertThat(Library.read(folder.resolve("nergens"), ContentCopy.TODAY).problems())
                .extracting(ContentProblem::what)
                .anyMatch(each -> each.endsWith("nergens does not exist"));
    }

    @Test
    void everyProblemIsToldAtOnceWithAHint() {
        content.change(QUIZ, "source: besluit", "source: wet");
        content.change("modules/signalen/module.yaml", "passMark: 80", "passMark: 0");
        assertThat(content.read().complaint()).isEqualTo("""
                %1$s/modules/signalen/module.yaml:6: 'passMark' is '0'. Give a whole number from 1 to 100.
                %1$s/modules/signalen/quiz.yaml:6: 'source' names 'wet', which does not exist. \
                Use a name from 'sources' in module.yaml; there are: besluit.""".formatted(folder));
    }
}
