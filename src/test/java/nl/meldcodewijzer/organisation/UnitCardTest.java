package nl.meldcodewijzer.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.meldcodewijzer.organisation.ContactPoint.Kind;
import nl.meldcodewijzer.site.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitCardTest {

    private final OrganisationId owner = new OrganisationId(Ids.next());
    private final Unit north = OrganisationExamples.unit(owner, "Noord");
    private final Unit south = OrganisationExamples.unit(owner, "Zuid");

    private ContactPoint line(Kind kind, @Nullable Unit unit, @Nullable String phone) {
        return new ContactPoint(
                Ids.next(),
                owner,
                unit == null ? null : unit.id(),
                kind,
                "Iemand",
                phone,
                null,
                null,
                Span.from(OrganisationExamples.LONG_AGO),
                0);
    }

    @Test
    void anEmptyCardMissesAllFiveFacts() {
        var card = UnitCard.of(north, List.of());
        assertThat(card.missing()).containsExactly(Kind.NIGHT, Kind.OFFICER, Kind.DEPUTY, Kind.DECIDES, Kind.DOCUMENT);
        assertThat(card.isReachable()).isFalse();
    }

    @Test
    void aLineOfTheOrganisationCountsForEveryUnitAndOneOfAUnitOnlyThere() {
        var lines = List.of(line(Kind.NIGHT, null, "043-1"), line(Kind.OFFICER, south, "043-2"));
        assertThat(UnitCard.of(north, lines).missing())
                .doesNotContain(Kind.NIGHT)
                .contains(Kind.OFFICER);
        assertThat(UnitCard.of(south, lines).missing()).doesNotContain(Kind.NIGHT, Kind.OFFICER);
    }

    @Test
    void whoDecidesNeedsNoNumberAndMakesNobodyReachable() {
        var card = UnitCard.of(north, List.of(line(Kind.DECIDES, null, null), line(Kind.OTHER, null, null)));
        assertThat(card.missing()).doesNotContain(Kind.DECIDES).hasSize(4);
        assertThat(card.isReachable()).isFalse();
    }

    @Test
    void eachKindAsksForWhatItTells() {
        assertThat(Kind.NIGHT.needs().areMetBy(null, "boven")).isFalse();
        assertThat(Kind.NIGHT.needs().areMetBy("043", null)).isTrue();
        assertThat(Kind.DOCUMENT.needs().areMetBy("043", null)).isFalse();
        assertThat(Kind.DECIDES.needs().areMetBy(null, null)).isTrue();
        assertThat(Kind.OFFICER.needs().areMetBy(null, "kamer 3")).isTrue();
    }
}
