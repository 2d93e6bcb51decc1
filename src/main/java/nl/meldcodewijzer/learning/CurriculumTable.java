package nl.meldcodewijzer.learning;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What there is of each module, so that an author sees what is thin, old or unread. */
public final class CurriculumTable {

    private static final List<String> HEAD = List.of(
            "module",
            "place",
            "lessons",
            "minutes",
            "questions",
            "cases",
            "sources",
            "checked on",
            "edition",
            "reviews");

    private final Catalogue catalogue;

    public CurriculumTable(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Lines of equal width, with totals below; each line ends. */
    public String text() {
        var modules = Stream.concat(catalogue.modules().stream(), catalogue.privateModules().stream())
                .toList();
        var rows = Stream.of(Stream.of(HEAD), modules.stream().map(CurriculumTable::row), Stream.of(totals(modules)))
                .flatMap(each -> each)
                .toList();
        var widths = IntStream.range(0, HEAD.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(each -> line(each, widths)).collect(Collectors.joining());
    }

    private static List<String> row(LearningModule module) {
        var edition = module.edition().number();
        return Stream.of(
                        module.slug(),
                        module.place().shelf().name().toLowerCase(Locale.ROOT),
                        module.lessons().size() + variants(module),
                        module.minutes(),
                        module.questions().size(),
                        module.dilemmas().size(),
                        module.sources().size(),
                        module.checkedOn(),
                        edition,
                        module.reviews().stream()
                                .filter(each -> each.edition() == edition)
                                .count())
                .map(Object::toString)
                .toList();
    }

    private static String variants(LearningModule module) {
        int count = module.lessons().stream()
                .mapToInt(each -> each.variants().size())
                .sum();
        return count == 0 ? "" : "+" + count;
    }

    private static List<String> totals(List<LearningModule> modules) {
        return Stream.of(
                        modules.size() + " modules",
                        "",
                        modules.stream().mapToInt(each -> each.lessons().size()).sum(),
                        modules.stream().mapToInt(LearningModule::minutes).sum(),
                        modules.stream()
                                .mapToInt(each -> each.questions().size())
                                .sum(),
                        modules.stream()
                                .mapToInt(each -> each.dilemmas().size())
                                .sum(),
                        modules.stream().mapToInt(each -> each.sources().size()).sum(),
                        "",
                        "",
                        modules.stream().mapToInt(each -> each.reviews().size()).sum())
                .map(Object::toString)
                .toList();
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, cells.size())
                        .mapToObj(each -> cells.get(each)
                                + " ".repeat(widths[each] - cells.get(each).length()))
                        .collect(Collectors.joining("  "))
                        .stripTrailing()
                + "\n";
    }
}
