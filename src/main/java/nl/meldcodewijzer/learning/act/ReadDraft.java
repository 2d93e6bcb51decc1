package nl.meldcodewijzer.learning.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.meldcodewijzer.content.ContentProblem;
import nl.meldcodewijzer.content.EditionLock;
import nl.meldcodewijzer.content.Problems;
import nl.meldcodewijzer.content.file.ContentFolder;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.file.LearningReader;
import nl.meldcodewijzer.learning.file.check.WordsToAvoid;

/** Reads what authors are working on, each time anew, so that they see it without a restart. Nothing becomes active. */
@ApplicationScoped
public class ReadDraft {

    /**
     * What the folder holds of the training.
     *
     * @param catalogue empty while a mistake stops it from being used
     */
    public record Draft(Path folder, Catalogue catalogue, List<ContentProblem> problems) {}

    /** What the training is made of; the rest of the folder belongs to other features. */
    private static final List<String> PARTS = List.of("modules/", "programmes/", "cards/", "frameworks/");

    private final DraftConfig config;
    private final Clock clock;

    ReadDraft(DraftConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** Whether the folder has a module of this name; a glance, where {@link #read} takes a second. */
    public boolean hasModule(String slug) {
        var names = folder().resolve("modules").toFile().list();
        return names != null && List.of(names).contains(slug);
    }

    private Path folder() {
        return config.folder().orElseGet(ContentFolder::configured);
    }

    public Draft read() {
        var path = folder();
        var problems = new Problems();
        var folder = new ContentFolder(path, problems);
        var lock = EditionLock.parse(folder.lock(), problems);
        var learning = LearningReader.checking(folder, lock, LocalDate.now(clock), problems)
                .read();
        WordsToAvoid.check(folder, problems);
        PARTS.forEach(folder::end);
        return new Draft(path.toAbsolutePath().normalize(), learning.catalogue(), problems.list());
    }
}
