package nl.meldcodewijzer.learning.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.meldcodewijzer.content.Document;
import nl.meldcodewijzer.content.EditionLock;
import nl.meldcodewijzer.content.FieldReader;
import nl.meldcodewijzer.content.Problems;
import nl.meldcodewijzer.content.Release;
import nl.meldcodewijzer.content.file.ContentFolder;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Framework;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Profession;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.learning.SelfScan;
import org.jspecify.annotations.Nullable;

/** Reads everything that can be learned, in the order in which files name one another. */
public final class LearningReader {

    /**
     * What the folder holds of this feature.
     *
     * @param programmes the names of all programmes, also when one of them is broken
     * @param items for the release
     */
    public record Learning(Catalogue catalogue, SelfScan selfScan, Set<String> programmes, List<Release.Item> items) {}

    private static final String TAKEN = "wijzigingen";

    private final ContentFolder folder;
    private final EditionLock lock;
    private final Problems problems;
    private final @Nullable TextChecks checks;
    private final List<Release.Item> items = new ArrayList<>();

    private LearningReader(ContentFolder folder, EditionLock lock, Problems problems, @Nullable TextChecks checks) {
        this.folder = folder;
        this.lock = lock;
        this.problems = problems;
        this.checks = checks;
    }

    /** Finds what cannot be used, and no more: for a service that starts. */
    public static LearningReader of(ContentFolder folder, EditionLock lock, Problems problems) {
        return new LearningReader(folder, lock, problems, null);
    }

    /**
     * Finds what should be better as well: for authors. That takes as long again.
     *
     * @param today for what must be checked again every year
     */
    public static LearningReader checking(ContentFolder folder, EditionLock lock, LocalDate today, Problems problems) {
        return new LearningReader(folder, lock, problems, new TextChecks(folder, today, problems));
    }

    public Learning read() {
        var frameworkNames = slugs(folder.names("frameworks", ".yaml"), "frameworks/", ".yaml");
        var programmeNames = slugs(folder.names("programmes", ".yaml"), "programmes/", ".yaml");
        var moduleNames = slugs(folder.folders("modules"), "modules/", "/module.yaml");
        if (moduleNames.contains(TAKEN)) {
            problems.add(
                    "modules/" + TAKEN + "/module.yaml",
                    1,
                    "the list of changes has the address of this module",
                    "Give the module another name");
        }
        var frameworks = frameworkNames.stream().map(this::framework).toList();
        if (!frameworkNames.contains(Framework.GENERAL.value())) {
            problems.add(
                    "frameworks/" + Framework.GENERAL + ".yaml",
                    1,
                    "the file is missing",
                    "Write the general framework; all others differ from it");
        }
        var professions = professions(Set.copyOf(frameworkNames), Set.copyOf(programmeNames));
        var known = new References(
                Set.copyOf(frameworkNames),
                ProfessionReader.slugs(professions),
                Set.copyOf(moduleNames),
                Set.copyOf(programmeNames));
        var modules = moduleNames.stream()
                .flatMap(each -> module(each, known).stream())
                .toList();
        var learnable = new HashSet<>(known.modules());
        modules.stream()
                .filter(LearningModule::isPrivate)
                .forEach(each -> learnable.remove(each.slug().value()));
        var programmes = programmeNames.stream()
                .map(each -> programme(each, learnable, known.programmes()))
                .toList();
        var cards = new CardReader(folder, known.frameworks(), problems).read();
        var selfScan = folder.has("self-scan.yaml")
                ? SelfScanReader.read(folder.yaml("self-scan.yaml"), problems)
                : new SelfScan(List.of());
        if (checks != null) {
            checks.links(modules, frameworks);
        }
        if (!problems.isUsable()) {
            return new Learning(
                    new Catalogue(List.of(), List.of(), List.of(), List.of(), List.of()),
                    selfScan,
                    known.programmes(),
                    List.of());
        }
        return new Learning(
                new Catalogue(modules, programmes, professions, frameworks, cards),
                selfScan,
                known.programmes(),
                items);
    }

    private List<String> slugs(List<String> names, String before, String after) {
        for (var each : names) {
            if (!FieldReader.isSlug(each)) {
                problems.add(
                        before + each + after,
                        1,
                        "'" + each + "' is not a good name",
                        "Use lower case letters, digits and single hyphens, 60 at most");
            }
        }
        return names.stream().filter(FieldReader::isSlug).toList();
    }

    private Framework framework(String slug) {
        var document = folder.yaml("frameworks/" + slug + ".yaml");
        items.add(new Release.Item("framework", slug, 0, document.fields().canonical()));
        var framework = FrameworkReader.read(slug, document, problems);
        if (checks != null) {
            checks.framework(document);
        }
        return framework;
    }

    private List<Profession> professions(Set<String> frameworks, Set<String> programmes) {
        var document = folder.yaml("professions.yaml");
        items.add(new Release.Item(
                "professions", "professions", 0, document.fields().canonical()));
        return new ProfessionReader(document, problems).read(frameworks, programmes);
    }

    private Optional<LearningModule> module(String slug, References known) {
        var source = ModuleSource.read(folder, slug);
        if (source.module().fields().fields().isEmpty()) {
            return Optional.empty();
        }
        var module = new ModuleReader(problems, known).read(source);
        release("module", slug, module.edition().number(), source.canonical(), source.module());
        if (checks != null) {
            checks.module(source, module);
        }
        return Optional.of(module);
    }

    private Programme programme(String slug, Set<String> modules, Set<String> programmes) {
        var document = folder.yaml("programmes/" + slug + ".yaml");
        var programme = ProgrammeReader.read(slug, document, modules, programmes, problems);
        release("programme", slug, programme.edition().number(), ProgrammeReader.canonical(slug, document), document);
        return programme;
    }

    private void release(String kind, String slug, int edition, String text, Document document) {
        var item = new Release.Item(kind, slug, edition, text);
        lock.check(item, document.file(), document.reader(problems).line("editions"), problems);
        items.add(item);
    }
}
