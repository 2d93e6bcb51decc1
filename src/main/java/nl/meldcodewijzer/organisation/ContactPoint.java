package nl.meldcodewijzer.organisation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line on the card of a unit, shown to anyone: whom staff can reach tonight, who decides, where the meldcode lies.
 *
 * @param unit absent: on the cards of all units
 * @param label what the organisation wants to be read, a function rather than a name
 */
public record ContactPoint(
        UUID id,
        OrganisationId organisation,
        @Nullable UnitId unit,
        Kind kind,
        String label,
        @Nullable String phone,
        @Nullable String hours,
        @Nullable String place,
        Span period,
        int version) {

    /** What a line tells, in the order in which it is needed at night. */
    public enum Kind {
        NIGHT("night", Needs.PHONE),
        OFFICER("officer", Needs.PHONE_OR_PLACE),
        DEPUTY("deputy", Needs.PHONE_OR_PLACE),
        DECIDES("decides", Needs.NOTHING),
        DOCUMENT("document", Needs.PLACE),
        OTHER("other", Needs.PHONE_OR_PLACE);

        private final String code;
        private final Needs needs;

        Kind(String code, Needs needs) {
            this.code = code;
            this.needs = needs;
        }

        public String code() {
            return code;
        }

        /** What a line of this kind has to say beside its label. */
        public Needs needs() {
            return needs;
        }

        /** A card is not complete without it. */
        public boolean isExpected() {
            return this != OTHER;
        }

        public static Optional<Kind> called(String code) {
            return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
        }
    }

    /** What is asked beside a label. */
    public enum Needs {
        PHONE,
        PLACE,
        PHONE_OR_PLACE,
        NOTHING;

        public boolean areMetBy(@Nullable String phone, @Nullable String place) {
            return switch (this) {
                case PHONE -> phone != null;
                case PLACE -> place != null;
                case PHONE_OR_PLACE -> phone != null || place != null;
                case NOTHING -> true;
            };
        }
    }

    /** On the cards of all units, or on that one's. */
    public boolean isFor(UnitId other) {
        return unit == null || unit.equals(other);
    }

    public boolean holdsOn(LocalDate day) {
        return period.contains(day);
    }
}
