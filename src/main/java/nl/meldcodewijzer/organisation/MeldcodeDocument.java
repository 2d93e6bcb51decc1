package nl.meldcodewijzer.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One adopted version of the written meldcode.
 *
 * @param unit absent: for the whole organisation
 * @param adoptedBy a function or body, no name needed
 * @param checklist the sector whose checklist was answered
 */
public record MeldcodeDocument(
        UUID id,
        OrganisationId organisation,
        @Nullable UnitId unit,
        String title,
        String documentVersion,
        LocalDate adoptedOn,
        String adoptedBy,
        LocalDate reviewedOn,
        LocalDate reviewBefore,
        String checklist,
        Map<String, ChecklistAnswer> answers,
        @Nullable UUID file,
        @Nullable LocalDate withdrawnOn,
        int version) {

    public MeldcodeDocument {
        answers = Map.copyOf(answers);
    }

    /** The same document, no longer in force from that day on. */
    public MeldcodeDocument withdrawn(LocalDate on, int seen) {
        return new MeldcodeDocument(
                id,
                organisation,
                unit,
                title,
                documentVersion,
                adoptedOn,
                adoptedBy,
                reviewedOn,
                reviewBefore,
                checklist,
                answers,
                file,
                on,
                seen);
    }

    /** Adopted, and not withdrawn on or before that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(adoptedOn) && (withdrawnOn == null || day.isBefore(withdrawnOn));
    }

    /** A newer version for the same unit is in force. */
    public boolean isReplacedOn(LocalDate day, Collection<MeldcodeDocument> others) {
        return others.stream()
                .anyMatch(other ->
                        other.holdsOn(day) && Objects.equals(other.unit, unit) && other.adoptedOn.isAfter(adoptedOn));
    }

    /** The organisation promised itself to look at it again before a day that has come. */
    public boolean reviewIsDueOn(LocalDate day) {
        return !day.isBefore(reviewBefore);
    }

    /** The required points that are not wholly in it. */
    public List<Checklist.Item> missing(Checklist list) {
        return list.items().stream()
                .filter(Checklist.Item::required)
                .filter(item -> answers.get(item.id()) != ChecklistAnswer.YES)
                .toList();
    }

    public boolean isComplete(Checklist list) {
        return missing(list).isEmpty();
    }
}
