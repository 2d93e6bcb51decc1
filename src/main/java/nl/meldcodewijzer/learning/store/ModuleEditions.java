package nl.meldcodewijzer.learning.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.meldcodewijzer.content.store.ContentReleases;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Question;
import nl.meldcodewijzer.learning.file.ModuleReader;

/** Every edition of a module that was ever active, by the digest of its text. */
@ApplicationScoped
public class ModuleEditions {

    private final Catalogue catalogue;
    private final ContentReleases releases;
    private final Map<String, LearningModule> current;
    // Few and unchanging: the editions of which an attempt is still open or looked back at.
    private final Map<String, LearningModule> older = new ConcurrentHashMap<>();

    ModuleEditions(Catalogue catalogue, ContentReleases releases) {
        this.catalogue = catalogue;
        this.releases = releases;
        this.current = catalogue.modules().stream()
                .collect(Collectors.toUnmodifiableMap(LearningModule::digest, Function.identity()));
    }

    /** The module as it was in that edition; questions that were withdrawn since are marked so. */
    public Optional<LearningModule> withDigest(String digest) {
        var module = current.containsKey(digest) ? current.get(digest) : older.get(digest);
        if (module != null) {
            return Optional.of(module);
        }
        var found = releases.text(digest).map(ModuleReader::ofCanonical).map(this::withdrawnSince);
        found.ifPresent(each -> older.put(digest, each));
        return found;
    }

    private LearningModule withdrawnSince(LearningModule module) {
        var today = catalogue.module(module.slug());
        if (today.isEmpty()) {
            return module;
        }
        List<Question> questions = module.questions().stream()
                .map(each -> today.get()
                        .question(each.id())
                        .map(Question::withdrawnOn)
                        .map(each::withdrawn)
                        .orElse(each))
                .toList();
        return module.withQuestions(questions);
    }
}
