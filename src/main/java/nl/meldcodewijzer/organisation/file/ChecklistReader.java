package nl.meldcodewijzer.organisation.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meldcodewijzer.content.FieldReader;
import nl.meldcodewijzer.content.Freshness;
import nl.meldcodewijzer.content.Problems;
import nl.meldcodewijzer.content.Release;
import nl.meldcodewijzer.content.file.ContentFolder;
import nl.meldcodewijzer.organisation.Checklist;
import nl.meldcodewijzer.organisation.Checklists;

/** Reads {@code checklists/<sector>.yaml}. */
public final class ChecklistReader {

    /** Every organisation and unit of the sector keeps it in its row. */
    private static final int LONGEST_BASIS = 200;

    private final ContentFolder folder;
    private final LocalDate today;
    private final Problems problems;
    private final List<Release.Item> items = new ArrayList<>();

    /**
     * @param today for what must be checked again every year
     */
    public ChecklistReader(ContentFolder folder, LocalDate today, Problems problems) {
        this.folder = folder;
        this.today = today;
        this.problems = problems;
    }

    public Checklists read() {
        return new Checklists(folder.names("checklists", ".yaml").stream()
                .map(this::checklist)
                .toList());
    }

    /** For the release. */
    public List<Release.Item> items() {
        return List.copyOf(items);
    }

    private Checklist checklist(String sector) {
        var file = "checklists/" + sector + ".yaml";
        if (!FieldReader.isSlug(sector) || sector.length() > 40) {
            problems.add(
                    file,
                    1,
                    "'" + sector + "' is not a good name",
                    "Use lower case letters, digits and single hyphens, 40 at most");
        }
        var document = folder.yaml(file);
        var item = new Release.Item("checklist", sector, 0, document.fields().canonical());
        items.add(item);
        var reader = document.reader(problems);
        var sources = sources(reader);
        var ids = sources.stream().map(Checklist.Source::id).collect(Collectors.toUnmodifiableSet());
        var checklist = new Checklist(
                sector,
                reader.text("name"),
                reader.text("legalBasis", LONGEST_BASIS),
                reader.flag("binding"),
                reader.date("checkedOn"),
                sources,
                questions(reader, ids),
                item.digest());
        reader.end();
        Freshness.check(reader, today);
        return checklist;
    }

    private static List<Checklist.Source> sources(FieldReader reader) {
        var sources = new ArrayList<Checklist.Source>();
        var seen = new HashSet<String>();
        for (var each : reader.list("sources")) {
            var source = new Checklist.Source(each.slug("id"), each.text("title"), each.link("url"));
            unique(each, source.id(), seen);
            sources.add(source);
            each.end();
        }
        reader.atLeastOne("sources", sources);
        return sources;
    }

    private static List<Checklist.Item> questions(FieldReader reader, Set<String> sources) {
        var items = new ArrayList<Checklist.Item>();
        var seen = new HashSet<String>();
        for (var each : reader.list("items")) {
            var item = new Checklist.Item(
                    each.slug("id"),
                    each.text("text"),
                    each.text("help"),
                    each.reference("source", sources, "'sources'"),
                    each.flag("required"));
            unique(each, item.id(), seen);
            items.add(item);
            each.end();
        }
        reader.atLeastOne("items", items);
        return items;
    }

    private static void unique(FieldReader reader, String id, Set<String> seen) {
        if (reader.has("id") && !seen.add(id)) {
            reader.problem("id", "'" + id + "' is here twice", "Give each its own 'id'");
        }
    }
}
