package nl.meldcodewijzer.learning.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.meldcodewijzer.content.FieldReader;
import nl.meldcodewijzer.learning.Place;
import nl.meldcodewijzer.learning.Place.Shelf;

/** Reads where a module stands: {@code step}, {@code theme}, {@code field}, {@code role} or {@code refresher}. */
final class PlaceReader {

    private static final List<Shelf> NAMED =
            Stream.of(Shelf.values()).filter(each -> each != Shelf.STEP).toList();

    private PlaceReader() {}

    static Place read(FieldReader reader) {
        var places = new ArrayList<Place>();
        var step = reader.wholeOrNull("step", 0, 5);
        if (step != null) {
            places.add(Place.step(step));
        }
        for (var shelf : NAMED) {
            var field = shelf.name().toLowerCase(Locale.ROOT);
            if (reader.has(field)) {
                places.add(new Place(shelf, reader.slug(field)));
            } else {
                reader.textOrNull(field);
            }
        }
        if (places.size() != 1) {
            reader.problem(
                    "theme",
                    "a module stands in one place, and this one names " + places.size(),
                    "Give one of 'step', 'theme', 'field', 'role' or 'refresher'");
        }
        return places.isEmpty() ? Place.step(0) : places.get(0);
    }
}
