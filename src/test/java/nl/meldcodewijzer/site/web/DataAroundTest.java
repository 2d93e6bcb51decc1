package nl.meldcodewijzer.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataAroundTest {

    private final Engine engine =
            Engine.builder().addDefaults().addValueResolver(new DataAround()).build();

    @Test
    void nameIsFoundInTheDataAround() {
        assertThat(rendered("{#let a=1}{#let b=2}{#for c in each}{a}{b}{c}{name};{/for}{/let}{/let}"))
                .isEqualTo("12xNoor;12yNoor;");
    }

    @Test
    void nearestDataHidesTheOther() {
        assertThat(rendered("{#let name='Sam'}{name}{#for name in each}{name}{/for}{/let}{name}"))
                .isEqualTo("SamxyNoor");
    }

    @Test
    void whatALoopKnowsOfItselfIsFirst() {
        assertThat(rendered("{#let c_count='geen'}{#for c in each}{c_count}{/for}{/let}"))
                .isEqualTo("12");
    }

    @Test
    void fragmentFindsWhatItIsGivenBeforeWhatIsAround() {
        engine.putTemplate("groet", engine.parse("{name} "));
        assertThat(rendered("{#include groet /}{#include groet name='Sam' /}{#let x=1}{#include groet /}{/let}"))
                .isEqualTo("Noor Sam Noor ");
    }

    @Test
    void emptyValueIsAValue() {
        assertThat(rendered("{#let a=1}{nothing ?: 'niets'}{/let}")).isEqualTo("niets");
    }

    @Test
    void onlyTheFirstNameIsLookedForAround() {
        assertThatThrownBy(() -> rendered("{#let a=1}{person.name}{/let}")).isInstanceOf(TemplateException.class);
    }

    @Test
    void unknownNameStaysAMistake() {
        assertThatThrownBy(() -> rendered("{#let a=1}{#for c in each}{onbekend}{/for}{/let}"))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("onbekend");
    }

    private String rendered(String template) {
        var data = new HashMap<String, Object>(
                Map.of("name", "Noor", "each", List.of("x", "y"), "person", Map.of("age", 30)));
        data.put("nothing", null);
        return engine.parse(template).render(data);
    }
}
