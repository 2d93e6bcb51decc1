package nl.meldcodewijzer.group;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import org.jspecify.annotations.Nullable;

/**
 * What a trainer asks of a group.
 *
 * @param due the last day
 * @param note a sentence of the trainer
 */
public record Task(
        UUID id, Subject subject, LocalDate due, @Nullable String note) {

    /** What is to be done. */
    public sealed interface Subject {

        /** The slug among its own kind. */
        String slug();

        String title(Catalogue catalogue);

        /** The modules of which a beginning is a beginning of this. */
        Set<ModuleSlug> modules(Catalogue catalogue);
    }

    /** One module. */
    public record OfModule(ModuleSlug module) implements Subject {

        @Override
        public String slug() {
            return module.value();
        }

        @Override
        public String title(Catalogue catalogue) {
            return catalogue.module(module).map(each -> each.title()).orElse(slug());
        }

        @Override
        public Set<ModuleSlug> modules(Catalogue catalogue) {
            return Set.of(module);
        }
    }

    /** A whole programme, up to its certificate. */
    public record OfProgramme(ProgrammeSlug programme) implements Subject {

        @Override
        public String slug() {
            return programme.value();
        }

        @Override
        public String title(Catalogue catalogue) {
            return catalogue.titleOf(programme);
        }

        @Override
        public Set<ModuleSlug> modules(Catalogue catalogue) {
            return catalogue.programme(programme).stream()
                    .flatMap(each -> java.util.stream.Stream.concat(
                            each.paths().first().stream(), each.paths().refresher().stream()))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    public boolean isOverdueOn(LocalDate day) {
        return day.isAfter(due);
    }
}
