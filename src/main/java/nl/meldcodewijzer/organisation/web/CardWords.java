package nl.meldcodewijzer.organisation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.meldcodewijzer.organisation.AttentionOfficer;
import nl.meldcodewijzer.organisation.ContactPoint;
import nl.meldcodewijzer.site.Option;
import org.jspecify.annotations.Nullable;

/** What the facts on a card are called. */
@ApplicationScoped
class CardWords {

    private final ContactMessages contactMessages;
    private final CardMessages cardMessages;

    CardWords(ContactMessages contactMessages, CardMessages cardMessages) {
        this.contactMessages = contactMessages;
        this.cardMessages = cardMessages;
    }

    String name(ContactPoint.Kind kind) {
        return switch (kind) {
            case NIGHT -> contactMessages.factNight();
            case OFFICER -> contactMessages.factOfficer();
            case DEPUTY -> contactMessages.factDeputy();
            case DECIDES -> contactMessages.factDecides();
            case DOCUMENT -> contactMessages.factDocument();
            case OTHER -> contactMessages.factOther();
        };
    }

    /**
     * What a card does not tell yet. Somebody who was appointed is not missing, only how to reach them is.
     *
     * @param serving who is appointed for the unit of the card
     */
    String missing(ContactPoint.Kind kind, Collection<AttentionOfficer> serving) {
        if (kind == ContactPoint.Kind.DEPUTY && serving.stream().anyMatch(AttentionOfficer::deputy)) {
            return contactMessages.numberOfDeputy();
        }
        if (kind == ContactPoint.Kind.OFFICER && serving.stream().anyMatch(each -> !each.deputy())) {
            return contactMessages.numberOfOfficer();
        }
        return name(kind);
    }

    /** What stands above the line on the card itself. */
    String heading(ContactPoint.Kind kind) {
        return kind == ContactPoint.Kind.OTHER ? cardMessages.cardOther() : name(kind);
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
            case PHONE -> contactMessages.phoneNeeded();
            case PLACE -> contactMessages.placeNeeded();
            case PHONE_OR_PLACE -> contactMessages.phoneOrPlace();
            case NOTHING -> null;
        };
    }

    /** A label that only repeats the heading above it need not be read twice. */
    boolean repeats(String heading, ContactPoint point) {
        return point.label().toLowerCase(Locale.ROOT).equals(heading.toLowerCase(Locale.ROOT));
    }
}
