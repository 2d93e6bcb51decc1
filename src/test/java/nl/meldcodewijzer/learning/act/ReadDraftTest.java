package nl.meldcodewijzer.learning.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import nl.meldcodewijzer.content.ContentProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadDraftTest {

    private static final Path EXAMPLE = Path.of("src", "test", "resources", "content");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    @TempDir
    Path folder;

    private ReadDraft readDraft;

    @BeforeEach
    void copy() throws IOException {
        try (var paths = Files.walk(EXAMPLE)) {
            for (var each : paths.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(EXAMPLE.relativize(each).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(each, copy);
            }
        }
        readDraft = new ReadDraft(() -> Optional.of(folder), CLOCK);
    }

    @Test
    void aChangedFileShowsAtTheNextLook() throws IOException {
        assertThat(readDraft.read().problems()).isEmpty();
        var lesson = folder.resolve("modules/signalen/10-opschrijven.md");
        Files.writeString(lesson, Files.readString(lesson).replace("Feiten en meningen", "Feiten eerst"));
        assertThat(readDraft
                        .read()
                        .catalogue()
                        .moduleAt("signalen")
                        .orElseThrow()
                        .lessons()
                        .get(0)
                        .title())
                .isEqualTo("Feiten eerst");
    }

    @Test
    void whatNobodyChangedIsReadOnce() throws IOException {
        var draft = readDraft.read();
        assertThat(readDraft.read()).isSameAs(draft);
        Files.delete(folder.resolve("modules/signalen/10-opschrijven.md"));
        assertThat(readDraft.read()).isNotSameAs(draft);
    }

    @Test
    void aShortcomingIsShownBesideTheText() throws IOException {
        var lesson = folder.resolve("modules/signalen/10-opschrijven.md");
        Files.writeString(lesson, Files.readString(lesson).replace("Je ziet iets", "De dader ziet iets"));
        var draft = readDraft.read();
        assertThat(draft.catalogue().modules()).hasSize(1);
        assertThat(draft.problems()).extracting(ContentProblem::stops).containsExactly(false);
    }

    @Test
    void aMistakeIsShownAndNothingElse() throws IOException {
        Files.writeString(folder.resolve("modules/signalen/quiz.yaml"), "questions: {");
        var draft = readDraft.read();
        assertThat(draft.catalogue().modules()).isEmpty();
        assertThat(draft.problems()).isNotEmpty().anyMatch(ContentProblem::stops);
    }

    @Test
    void aFileThatNobodyReadsIsShown() throws IOException {
        Files.writeString(folder.resolve("modules/signalen/dilema-x.yaml"), "title: x");
        assertThat(readDraft.read().problems())
                .extracting(ContentProblem::what)
                .containsExactly("this file has no place here");
    }
}
