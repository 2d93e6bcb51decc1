package nl.meldcodewijzer.learning.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meldcodewijzer.content.Data;
import nl.meldcodewijzer.content.Document;
import nl.meldcodewijzer.content.FieldReader;
import nl.meldcodewijzer.content.Problems;
import nl.meldcodewijzer.learning.FrameworkSlug;
import nl.meldcodewijzer.learning.Profession;
import nl.meldcodewijzer.learning.ProfessionSlug;
import nl.meldcodewijzer.learning.ProgrammeSlug;

/** Reads professions.yaml. */
final class ProfessionReader {

    private final Document document;
    private final Problems problems;

    ProfessionReader(Document document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    List<Profession> read(Set<String> frameworks, Set<String> programmes) {
        var reader = document.reader(problems);
        var professions = new ArrayList<Profession>();
        var slugs = new HashSet<String>();
        var names = new HashMap<String, String>();
        for (var each : reader.list("groups")) {
            var slug = each.slug("slug");
            Sources.unique(each, "slug", slug, slugs);
            if (slug.length() > 40) {
                each.problem("slug", "'" + slug + "' is longer than 40", "Use a shorter name");
            }
            var profession = new Profession(
                    new ProfessionSlug(slug),
                    each.text("name"),
                    new FrameworkSlug(each.reference("framework", frameworks, "frameworks/")),
                    new ProgrammeSlug(each.reference("programme", programmes, "programmes/")),
                    each.texts("names").stream().map(name -> name.text()).toList());
            uniqueNames(each, profession, names);
            professions.add(profession);
            each.end();
        }
        reader.atLeastOne("groups", professions);
        reader.end();
        return professions;
    }

    /** A name in a staff file must lead to one group. */
    private void uniqueNames(FieldReader reader, Profession profession, Map<String, String> names) {
        var slug = profession.slug().value();
        var own = new ArrayList<Data.Text>();
        own.add(new Data.Text(slug, reader.line("slug")));
        own.add(new Data.Text(profession.name(), reader.line("name")));
        own.addAll(reader.texts("names"));
        for (var name : own) {
            var other = names.putIfAbsent(folded(name.text()), slug);
            if (other != null && !other.equals(slug)) {
                problems.add(
                        document.file(),
                        name.line(),
                        "'" + name.text() + "' is also a name of group " + other,
                        "Let each name belong to one group");
            }
        }
    }

    static Set<String> slugs(List<Profession> professions) {
        return professions.stream().map(each -> each.slug().value()).collect(Collectors.toUnmodifiableSet());
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
