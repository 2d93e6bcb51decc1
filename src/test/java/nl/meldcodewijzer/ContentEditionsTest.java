package nl.meldcodewijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.meldcodewijzer.learning.FrameworkSlug;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.learning.file.ModuleReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentEditionsTest {

    private static final String MODULE = "modules/signalen/module.yaml";
    private static final String LESSON = "modules/signalen/10-opschrijven.md";

    /** A day within a year after everything was checked, so that an old state of this project stays green. */
    private static final LocalDate REVIEWED = LocalDate.of(2026, 11, 27);

    @TempDir
    Path folder;

    private ContentCopy content;

    @BeforeEach
    void copy() {
        content = new ContentCopy(folder);
    }

    @Test
    void digestDoesNotChangeWithTheFormOfTheFiles() {
        var before = module().digest();
        content.write(LESSON, content.text(LESSON).replace("\n", "\r\n") + "\r\n");
        content.change(MODULE, "title: Signalen", "# titel\ntitle:   \"Signalen\"");
        content.change(MODULE, "step: 1\nminutes: 8", "minutes: 8\nstep: 1");
        assertThat(module().digest()).isEqualTo(before);
    }

    @Test
    void digestDoesNotChangeWithWhatStandsBesideTheText() {
        var before = module().digest();
        content.change(MODULE, "checkedOn: 2026-11-22", "checkedOn: 2026-11-21");
        content.change(
                MODULE,
                "reviews: []",
                "reviews:\n  - {name: A, role: arts, organisation: B, date: 2026-11-01, edition: 2}");
        content.change(
                "modules/signalen/quiz.yaml",
                "    topic:",
                "    withdrawn: {on: 2026-10-01, why: Onduidelijk.}\n    topic:");
        assertThat(module().digest()).isEqualTo(before);
    }

    @Test
    void digestChangesWithTheText() {
        var before = module().digest();
        content.change(LESSON, "datum", "dag");
        assertThat(module().digest()).isNotEqualTo(before);
    }

    @Test
    void canonicalTextReadsBackAsTheSameModule() {
        var module = module();
        var stored = content.read().release().items().stream()
                .filter(each -> each.kind().equals("module"))
                .findFirst()
                .orElseThrow();
        assertThat(stored.digest()).isEqualTo(module.digest());
        var again = ModuleReader.ofCanonical(stored.text());
        assertThat(again.digest()).isEqualTo(module.digest());
        assertThat(again.questions()).isEqualTo(module.questions());
        assertThat(again.lessons()).isEqualTo(module.lessons());
        assertThat(again.edition()).isEqualTo(module.edition());
        assertThat(again.lessons()
                        .get(1)
                        .forFramework(new FrameworkSlug("knmg"))
                        .title())
                .isEqualTo("De kindcheck voor artsen");
    }

    @Test
    void releasedTextMayNotChangeWithoutANewEdition() throws Exception {
        assertThat(run("release"))
                .contains("Released module signalen edition 2")
                .contains("Editions added to editions.lock: 2.");
        assertThat(content.read().problems()).isEmpty();
        content.change(LESSON, "datum", "dag");
        assertThat(content.read().complaint())
                .contains("module.yaml:15: the text changed, but edition 2 of module signalen was released already");

        var lock = Files.readString(folder.resolve("editions.lock"));
        assertThat(run("release")).contains("Nothing was released");
        assertThat(folder.resolve("editions.lock")).hasContent(lock);

        content.change(
                MODULE,
                "editions:\n",
                "editions:\n  - {edition: 3, effective: 2026-12-01, change: minor, why: Taal.}\n");
        assertThat(run("check")).contains("Not released yet: module signalen edition 3");
        assertThat(run("release")).contains("Released module signalen edition 3");
        assertThat(Files.readString(folder.resolve("editions.lock")))
                .contains(lock.lines().skip(1).findFirst().orElseThrow());
    }

    @Test
    void releasedEditionMayNotDisappear() {
        run("release");
        content.change(
                MODULE,
                "  - edition: 2\n    effective: 2026-03-01\n    change: must-redo\n    grace: P3M\n    why: Nieuwe uitleg.\n",
                "");
        assertThat(content.read().complaint()).contains("edition 2 of module signalen was released already");
    }

    @Test
    void checkAnswersOneWhenThereIsAProblem() {
        assertThat(code("check")).isZero();
        content.change(MODULE, "step: 1", "step: een");
        assertThat(code("check")).isEqualTo(1);
        assertThat(code("weg")).isEqualTo(2);
    }

    @Test
    void theFolderOfThisProjectIsReleasedWithoutProblems() {
        var library = Library.read(Path.of("content"), REVIEWED);
        assertThat(library.complaint()).isEmpty();
        assertThat(library.lock().unreleased(library.release()))
                .extracting(each -> each.kind() + " " + each.slug() + " " + each.edition())
                .isEmpty();
        assertThat(library.regions().regions().get(0).municipalities()).hasSize(16);
        var modules = library.catalogue().modules();
        assertThat(modules).hasSizeGreaterThanOrEqualTo(20).allSatisfy(module -> {
            assertThat(module.lessons()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(module.questions()).hasSizeGreaterThanOrEqualTo(12);
            assertThat(module.dilemmas()).isNotEmpty();
        });
        assertThat(modules.stream().mapToInt(each -> each.questions().size()).sum())
                .isGreaterThanOrEqualTo(320);
        assertThat(modules.stream().mapToInt(each -> each.dilemmas().size()).sum())
                .isGreaterThanOrEqualTo(40);
    }

    private LearningModule module() {
        var library = content.read();
        assertThat(library.complaint()).isEmpty();
        return library.catalogue().module(new ModuleSlug("signalen")).orElseThrow();
    }

    private int code(String command) {
        return new ContentCommand(content.read(), new PrintStream(new ByteArrayOutputStream())).run(command);
    }

    private String run(String command) {
        var out = new ByteArrayOutputStream();
        new ContentCommand(content.read(), new PrintStream(out, true, StandardCharsets.UTF_8)).run(command);
        return out.toString(StandardCharsets.UTF_8);
    }
}
