package nl.meldcodewijzer.learning.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.meldcodewijzer.content.ContentProblem;
import nl.meldcodewijzer.content.EditionLock;
import nl.meldcodewijzer.content.Problems;
import nl.meldcodewijzer.content.file.ContentFolder;
import nl.meldcodewijzer.content.file.FolderState;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.file.LearningReader;
import nl.meldcodewijzer.learning.file.check.WordsToAvoid;

/** Reads what authors are working on whenever they changed it, so that they see it without a restart. Nothing becomes active. */
@ApplicationScoped
public class ReadDraft {

    /**
     * What the folder holds of the training.
     *
     * @param catalogue empty while a mistake stops it from being used
     */
    public record Draft(Path folder, Catalogue catalogue, List<ContentProblem> problems) {}

    /** What was read last; looking at one part after another reads it once. */
    private record Seen(FolderState state, LocalDate on, Draft draft) {}

    /** What the training is made of; the rest of the folder belongs to other features. */
    private static final List<String> PARTS = List.of("modules/", "programmes/", "cards/", "frameworks/");

    private final DraftConfig config;
    private final Clock clock;

    /** A second catalogue is large: it goes when memory is needed. */
    private volatile SoftReference<Seen> last = new SoftReference<>(null);

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
        var state = FolderState.of(folder());
        var today = LocalDate.now(clock);
        var seen = last.get();
        if (seen == null || !seen.state().equals(state) || !seen.on().equals(today)) {
            seen = new Seen(state, today, read(today));
            last = new SoftReference<>(seen);
        }
        return seen.draft();
    }

    private Draft read(LocalDate today) {
        var path = folder();
        var problems = new Problems();
        var folder = new ContentFolder(path, problems);
        var lock = EditionLock.parse(folder.lock(), problems);
        var learning = LearningReader.checking(folder, lock, today, problems).read();
        WordsToAvoid.check(folder, problems);
        PARTS.forEach(folder::end);
        return new Draft(path.toAbsolutePath().normalize(), learning.catalogue(), problems.list());
    }
}
