package nl.meldcodewijzer.learning.file;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.content.Data;
import nl.meldcodewijzer.content.FieldReader;
import nl.meldcodewijzer.learning.Edition;

/** Reads {@code editions:}, newest first. */
final class EditionReader {

    private static final Map<String, Boolean> CHANGES = Map.of("minor", false, "must-redo", true);

    private EditionReader() {}

    /** Never empty, so that a thing always has its edition. */
    static List<Edition> read(FieldReader reader) {
        var editions = new ArrayList<Edition>();
        for (var each : reader.list("editions")) {
            var edition = edition(each);
            if (!editions.isEmpty()) {
                follows(each, editions.get(editions.size() - 1), edition);
            }
            editions.add(edition);
        }
        reader.atLeastOne("editions", editions);
        if (!editions.isEmpty() && editions.get(editions.size() - 1).number() != 1) {
            reader.problem("editions", "the first edition is missing", "End the list with edition 1");
        }
        return editions.isEmpty() ? List.of(standIn()) : editions;
    }

    /** The one edition that a canonical text belongs to. */
    static Edition current(FieldReader part) {
        return edition(part);
    }

    /** The newest edition as written: the older ones and their order are no part of the text. */
    static Data.Fields onlyNewest(Data.Fields fields) {
        var left = fields.without(java.util.Set.of("editions"));
        return fields.get("editions") instanceof Data.Items items
                        && !items.items().isEmpty()
                ? left.with("edition", items.items().get(0))
                : left;
    }

    private static Edition edition(FieldReader reader) {
        var number = reader.whole("edition", 1, 100_000);
        var effective = reader.date("effective");
        boolean mustRedo = reader.one("change", CHANGES, false);
        var grace = mustRedo ? reader.period("grace") : Period.ZERO;
        if (!mustRedo && reader.has("grace")) {
            reader.textOrNull("grace");
            reader.problem("grace", "a minor edition has no 'grace'", "Leave it out, or make the change must-redo");
        }
        var edition = new Edition(number, effective, mustRedo, grace, reader.text("why"));
        reader.end();
        return edition;
    }

    private static void follows(FieldReader reader, Edition newer, Edition older) {
        if (older.number() != newer.number() - 1) {
            reader.problem(
                    "edition",
                    "edition " + older.number() + " stands below edition " + newer.number(),
                    "Put the newest first and count down by one");
        }
        if (older.effective().isAfter(newer.effective())) {
            reader.problem(
                    "effective",
                    "edition " + older.number() + " holds from a later day than edition " + newer.number(),
                    "Put the newest first; its day is the latest");
        }
    }

    private static Edition standIn() {
        return new Edition(1, java.time.LocalDate.EPOCH, false, Period.ZERO, "");
    }
}
