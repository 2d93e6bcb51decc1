package nl.meldcodewijzer.organisation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.meldcodewijzer.organisation.ContactPoint;
import nl.meldcodewijzer.site.Option;
import org.jspecify.annotations.Nullable;

/** What the facts on a card are called. */
@ApplicationScoped
class CardWords {

    private final OfficeMessages office;

    CardWords(OfficeMessages office) {
        this.office = office;
    }

    String name(ContactPoint.Kind kind) {
        return switch (kind) {
            case NIGHT -> office.factNight();
            case OFFICER -> office.factOfficer();
            case DEPUTY -> office.factDeputy();
            case DECIDES -> office.factDecides();
            case DOCUMENT -> office.factDocument();
            case OTHER -> office.factOther();
        };
    }

    /** What stands above the line on the card itself. */
    String heading(ContactPoint.Kind kind) {
        return kind == ContactPoint.Kind.OTHER ? office.cardOther() : name(kind);
    }

    List<Option> options() {
        return Stream.of(ContactPoint.Kind.values())
                .map(kind -> new Option(kind.code(), name(kind)))
                .toList();
    }

    /** What is wrong with a line that does not say enough; absent when it does. */
    @Nullable
    String shortcoming(ContactPoint point) {
        var needs = point.kind().needs();
        if (needs.areMetBy(point.phone(), point.place())) {
            return null;
        }
        return switch (needs) {
            case PHONE -> office.phoneNeeded();
            case PLACE -> office.placeNeeded();
            case PHONE_OR_PLACE -> office.phoneOrPlace();
            case NOTHING -> null;
        };
    }

    /** A label that only repeats the heading above it need not be read twice. */
    boolean repeats(String heading, ContactPoint point) {
        return point.label().toLowerCase(Locale.ROOT).equals(heading.toLowerCase(Locale.ROOT));
    }
}
