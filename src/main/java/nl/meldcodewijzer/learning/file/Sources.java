package nl.meldcodewijzer.learning.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meldcodewijzer.content.FieldReader;
import nl.meldcodewijzer.learning.Source;

/** The sources of a file, and the ids by which its parts name them. */
final class Sources {

    private Sources() {}

    static List<Source> read(FieldReader reader) {
        var sources = new ArrayList<Source>();
        var ids = new HashSet<String>();
        for (var each : reader.list("sources")) {
            var id = each.slug("id");
            unique(each, "id", id, ids);
            sources.add(new Source(id, each.text("title"), each.link("url")));
            each.end();
        }
        reader.atLeastOne("sources", sources);
        return sources;
    }

    static Set<String> ids(List<Source> sources) {
        return sources.stream().map(Source::id).collect(Collectors.toUnmodifiableSet());
    }

    static void unique(FieldReader reader, String field, String value, Set<String> seen) {
        if (reader.has(field) && !seen.add(value)) {
            reader.problem(field, "'" + value + "' is here twice", "Give each its own '" + field + "'");
        }
    }
}
