package nl.meldcodewijzer.region.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meldcodewijzer.content.FieldReader;
import nl.meldcodewijzer.content.Problems;
import nl.meldcodewijzer.content.file.ContentFolder;
import nl.meldcodewijzer.region.AuthorityCode;
import nl.meldcodewijzer.region.Region;
import nl.meldcodewijzer.region.Region.Municipality;
import nl.meldcodewijzer.region.Region.Subregion;
import nl.meldcodewijzer.region.Regions;

/** Reads {@code regions/<slug>.yaml}. */
public final class RegionReader {

    private static final AuthorityCode STAND_IN = new AuthorityCode("GM0000");

    private final ContentFolder folder;
    private final Problems problems;

    public RegionReader(ContentFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    public Regions read() {
        return new Regions(
                folder.names("regions", ".yaml").stream().map(this::region).toList());
    }

    private Region region(String slug) {
        var file = "regions/" + slug + ".yaml";
        if (!FieldReader.isSlug(slug) || slug.length() > 40) {
            problems.add(
                    file,
                    1,
                    "'" + slug + "' is not a good name",
                    "Use lower case letters, digits and single hyphens, 40 at most");
        }
        var reader = folder.yaml(file).reader(problems);
        var name = reader.text("name");
        var subregions = subregions(reader);
        var slugs = subregions.stream().map(Subregion::slug).collect(Collectors.toSet());
        var municipalities = municipalities(reader, slugs);
        centresExist(reader, municipalities.stream().map(Municipality::code).collect(Collectors.toSet()));
        reader.end();
        return new Region(slug, name, subregions, municipalities);
    }

    private static List<Subregion> subregions(FieldReader reader) {
        var subregions = new ArrayList<Subregion>();
        var seen = new HashSet<String>();
        for (var each : reader.list("subregions")) {
            var subregion = new Subregion(
                    each.slug("slug"),
                    each.text("name"),
                    code(each, "centre"),
                    each.date("from"),
                    each.dateOrNull("until"));
            if (!seen.add(subregion.slug())) {
                each.problem("slug", "'" + subregion.slug() + "' is here twice", "Give each its own 'slug'");
            }
            subregions.add(subregion);
            each.end();
        }
        reader.atLeastOne("subregions", subregions);
        return subregions;
    }

    private static List<Municipality> municipalities(FieldReader reader, Set<String> subregions) {
        var municipalities = new ArrayList<Municipality>();
        var seen = new HashSet<String>();
        for (var each : reader.list("municipalities")) {
            var municipality = new Municipality(
                    code(each, "code"),
                    each.text("name"),
                    each.reference("subregion", subregions, "'subregions'"),
                    each.date("from"),
                    each.dateOrNull("until"));
            if (each.has("code") && !seen.add(municipality.code() + " " + municipality.from())) {
                each.problem(
                        "code", "'" + municipality.code() + "' is here twice from the same day", "Keep one of them");
            }
            municipalities.add(municipality);
            each.end();
        }
        reader.atLeastOne("municipalities", municipalities);
        return municipalities;
    }

    private static void centresExist(FieldReader reader, Set<AuthorityCode> codes) {
        for (var each : reader.list("subregions")) {
            if (each.has("centre") && !codes.contains(code(each, "centre"))) {
                each.problem("centre", "the centre is none of 'municipalities'", "Name the code of one of them");
            }
        }
    }

    private static AuthorityCode code(FieldReader reader, String name) {
        var text = reader.text(name);
        try {
            return text.isEmpty() ? STAND_IN : new AuthorityCode(text);
        } catch (IllegalArgumentException e) {
            reader.problem(
                    name,
                    "'" + name + "' is '" + text + "'",
                    "Write the code as GM and four digits, for example GM0935");
            return STAND_IN;
        }
    }
}
