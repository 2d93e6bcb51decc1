package nl.meldcodewijzer.learning.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meldcodewijzer.content.Data;
import nl.meldcodewijzer.content.Document;
import nl.meldcodewijzer.content.FieldReader;
import nl.meldcodewijzer.content.Problems;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.learning.Programme.BaseDate;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.site.Sha256;
import org.jspecify.annotations.Nullable;

/** Reads {@code programmes/<slug>.yaml}. */
final class ProgrammeReader {

    private ProgrammeReader() {}

    static Programme read(
            String slug, Document document, Set<String> modules, Set<String> programmes, Problems problems) {
        var reader = document.reader(problems);
        var base = reader.text("baseDate");
        var first = path(reader, "modules", modules);
        reader.atLeastOne("modules", first);
        var programme = new Programme(
                new ProgrammeSlug(slug),
                reader.text("title"),
                reader.text("summary"),
                new Programme.Paths(first, path(reader, "refresher", modules)),
                reader.period("validity"),
                reader.period("renewalWindow"),
                reader.period("grace"),
                reader.period("onboarding"),
                baseDate(base),
                fixedEnd(reader, base),
                reader.text("basis"),
                new Programme.Recognition(accepted(reader, slug, programmes), recognisedCourses(reader)),
                EditionReader.read(reader),
                Sha256.hex(canonical(slug, document)));
        if (reader.has("validity") && programme.validity().isZero()) {
            reader.problem("validity", "the validity is nothing", "Write for example P24M");
        }
        reader.end();
        return programme;
    }

    /** The programme's file with the newest edition only, in the form of {@link Data#canonical()}. */
    static String canonical(String slug, Document document) {
        return EditionReader.onlyNewest(document.fields())
                .with("slug", new Data.Text(slug, 1))
                .canonical();
    }

    private static List<ModuleSlug> path(FieldReader reader, String field, Set<String> known) {
        var modules = reader.references(field, known, "modules/");
        if (new HashSet<>(modules).size() < modules.size()) {
            reader.problem(field, "a module is here twice", "Keep one of them");
        }
        return modules.stream().map(ModuleSlug::new).toList();
    }

    private static Map<ProgrammeSlug, LocalDate> accepted(FieldReader reader, String own, Set<String> known) {
        var accepted = new HashMap<ProgrammeSlug, LocalDate>();
        var names = new HashSet<String>();
        for (var each : reader.list("accepts")) {
            var programme = each.reference("programme", known, "programmes/");
            if (programme.equals(own)) {
                each.problem("programme", "the programme names itself", "Leave it out: its own certificates count");
            }
            Sources.unique(each, "programme", programme, names);
            accepted.put(new ProgrammeSlug(programme), each.date("issuedUntil"));
            each.end();
        }
        return accepted;
    }

    private static BaseDate baseDate(String text) {
        return switch (text) {
            case "completion", "" -> BaseDate.COMPLETION;
            case "old-end" -> BaseDate.OLD_END;
            default -> BaseDate.FIXED;
        };
    }

    private static @Nullable MonthDay fixedEnd(FieldReader reader, String text) {
        if (baseDate(text) != BaseDate.FIXED) {
            return null;
        }
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeException notADay) {
            reader.problem(
                    "baseDate",
                    "'baseDate' is '" + text + "'",
                    "Write completion, old-end, or a day of the year such as 12-31");
            return null;
        }
    }

    private static List<Programme.RecognisedCourse> recognisedCourses(FieldReader reader) {
        var courses = new ArrayList<Programme.RecognisedCourse>();
        for (var each : reader.list("recognisedCourses")) {
            courses.add(new Programme.RecognisedCourse(
                    each.text("title"), each.text("provider"), each.date("from"), each.dateOrNull("until")));
            each.end();
        }
        return courses;
    }
}
