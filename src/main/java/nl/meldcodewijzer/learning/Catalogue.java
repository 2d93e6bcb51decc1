package nl.meldcodewijzer.learning;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that can be learned, read once at start-up and immutable. */
public final class Catalogue {

    private static final Comparator<LearningModule> ORDER =
            Comparator.comparing(LearningModule::place).thenComparing(LearningModule::slug);

    private final Map<ModuleSlug, LearningModule> modules;
    private final List<LearningModule> privateModules;
    private final Map<ProgrammeSlug, Programme> programmes;
    private final Map<ProfessionSlug, Profession> professions;
    private final Map<String, Profession> professionNames;
    private final Map<FrameworkSlug, Framework> frameworks;
    private final List<Card> cards;

    public Catalogue(
            Collection<LearningModule> modules,
            Collection<Programme> programmes,
            Collection<Profession> professions,
            Collection<Framework> frameworks,
            Collection<Card> cards) {
        this.modules = byKey(modules.stream().filter(each -> !each.isPrivate()).toList(), LearningModule::slug);
        this.privateModules =
                modules.stream().filter(LearningModule::isPrivate).sorted(ORDER).toList();
        this.programmes = byKey(programmes, Programme::slug);
        this.professions = byKey(professions, Profession::slug);
        this.professionNames = professions.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.slug().value(), each.name()), each.names().stream())
                        .map(Catalogue::folded)
                        .distinct()
                        .map(name -> Map.entry(name, each)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        this.frameworks = byKey(frameworks, Framework::slug);
        this.cards = cards.stream().sorted(Comparator.comparingInt(Card::order)).toList();
    }

    /** What can be learned and proved, by place; the private ones are not among them. */
    public List<LearningModule> modules() {
        return modules.values().stream().sorted(ORDER).toList();
    }

    /** For reading only: whoever reads them leaves no trace, so nothing that writes may find them. */
    public List<LearningModule> privateModules() {
        return privateModules;
    }

    public Optional<LearningModule> module(ModuleSlug slug) {
        return Optional.ofNullable(modules.get(slug));
    }

    /** These, in this order. */
    public List<LearningModule> modules(List<ModuleSlug> slugs) {
        return slugs.stream().map(slug -> module(slug).orElseThrow()).toList();
    }

    /** By the text of an address, whatever that holds. */
    public Optional<LearningModule> moduleAt(String slug) {
        return modules.values().stream()
                .filter(each -> each.slug().value().equals(slug))
                .findFirst();
    }

    /** By the text of an address, for reading: also a private one. */
    public Optional<LearningModule> readableAt(String slug) {
        return moduleAt(slug).or(() -> privateModules.stream()
                .filter(each -> each.slug().value().equals(slug))
                .findFirst());
    }

    /** Those that build on no other first. */
    public List<Programme> programmes() {
        return programmes.values().stream()
                .sorted(Comparator.comparing((Programme each) ->
                                !each.recognition().programmes().isEmpty())
                        .thenComparing(Programme::title))
                .toList();
    }

    /** This programme and those that came after it: who does one of them does what this one asks. */
    public Set<ProgrammeSlug> programmesCovering(ProgrammeSlug slug) {
        return programmes.values().stream()
                .filter(each -> each.slug().equals(slug)
                        || each.recognition().programmes().containsKey(slug))
                .map(Programme::slug)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<Programme> programme(ProgrammeSlug slug) {
        return Optional.ofNullable(programmes.get(slug));
    }

    /** What a programme is called; its slug once it is gone. */
    public String titleOf(ProgrammeSlug slug) {
        return programme(slug).map(Programme::title).orElse(slug.value());
    }

    public List<Profession> professions() {
        return professions.values().stream()
                .sorted(Comparator.comparing(Profession::name))
                .toList();
    }

    public Optional<Profession> profession(ProfessionSlug slug) {
        return Optional.ofNullable(professions.get(slug));
    }

    /** The profession that a staff file calls so: slug, name or another name, capitals ignored. */
    public Optional<Profession> professionCalled(String name) {
        return Optional.ofNullable(professionNames.get(folded(name)));
    }

    public List<Framework> frameworks() {
        return frameworks.values().stream()
                .sorted(Comparator.comparing(Framework::name))
                .toList();
    }

    public Optional<Framework> framework(FrameworkSlug slug) {
        return Optional.ofNullable(frameworks.get(slug));
    }

    /** By the text of an address, whatever that holds. */
    public Optional<Framework> frameworkAt(String slug) {
        return frameworks.values().stream()
                .filter(each -> each.slug().value().equals(slug))
                .findFirst();
    }

    /** In the order of the fan. */
    public List<Card> cards() {
        return cards;
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static <K, V> Map<K, V> byKey(Collection<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }
}
