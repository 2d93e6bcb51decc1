package nl.meldcodewijzer.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import nl.meldcodewijzer.learning.Dilemma.Choice;
import nl.meldcodewijzer.learning.Dilemma.Judgement;
import nl.meldcodewijzer.learning.Dilemma.Situation;
import org.junit.jupiter.api.Test;

class DilemmaTest {

    private static final Situation BEGIN =
            new Situation("begin", "Het begin", List.of(choice("vragen", "gang"), choice("weggaan", null)));
    private static final Situation HALL =
            new Situation("gang", "De gang", List.of(choice("blijven", null), choice("bellen", null)));

    private static final Dilemma CASE = new Dilemma(
            "deur", "De deur", "Over zorg", 5, List.of("wet"), Set.of(), List.of(BEGIN, HALL), "Praat erover");

    private static Choice choice(String id, String next) {
        return new Choice(id, id, Judgement.STRONG, "gevolg", "uitleg", next);
    }

    @Test
    void routeBeginsAtTheFirstSituation() {
        assertThat(CASE.route(List.of())).isEqualTo(new Dilemma.Route(List.of(), BEGIN));
    }

    @Test
    void choiceLeadsToTheNextSituation() {
        var route = CASE.route(List.of("vragen"));
        assertThat(route.here()).isEqualTo(HALL);
        assertThat(route.steps()).extracting(each -> each.choice().id()).containsExactly("vragen");
    }

    @Test
    void choiceWithoutNextEndsTheCase() {
        assertThat(CASE.route(List.of("weggaan")).here()).isNull();
        assertThat(CASE.route(List.of("vragen", "bellen")).here()).isNull();
    }

    @Test
    void unknownChoiceLeavesTheReaderWhereTheyWere() {
        assertThat(CASE.route(List.of("vragen", "rennen", "bellen"))).isEqualTo(CASE.route(List.of("vragen")));
    }

    @Test
    void nothingFollowsAnEnd() {
        assertThat(CASE.route(List.of("weggaan", "vragen")).steps()).hasSize(1);
    }

    @Property
    void anyAddressGivesARouteThatHasAPlaceOrAnEnd(@ForAll @Size(max = 6) List<String> choices) {
        var route = CASE.route(choices);
        assertThat(route.steps().size()).isLessThanOrEqualTo(choices.size());
        assertThat(route.here() != null || !route.steps().isEmpty()).isTrue();
    }
}
