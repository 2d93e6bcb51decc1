package nl.meldcodewijzer.organisation.store;

import static nl.meldcodewijzer.organisation.OrganisationExamples.careGroup;
import static nl.meldcodewijzer.organisation.OrganisationExamples.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Random;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.RandomCode;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Refusal;
import org.junit.jupiter.api.Test;

@ServiceTest
class OrganisationsTest {

    @Inject
    Organisations organisations;

    @Inject
    Units units;

    @Test
    void whatWasAddedIsFound() {
        var group = careGroup();
        QuarkusTransaction.requiringNew().run(() -> organisations.add(group));
        assertThat(QuarkusTransaction.requiringNew().call(() -> organisations.find(group.id())))
                .contains(group);
    }

    @Test
    void staleChangeIsRefusedAndLosesNothing() {
        var group = careGroup();
        QuarkusTransaction.requiringNew().run(() -> organisations.add(group));
        QuarkusTransaction.requiringNew().run(() -> organisations.end(group.id(), 0, LocalDate.of(2026, 12, 31)));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> organisations.change(group)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Iemand anders");
        var stored = QuarkusTransaction.requiringNew()
                .call(() -> organisations.find(group.id()).orElseThrow());
        assertThat(stored.period().until()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void anotherOrganisationsUnitDoesNotExist() {
        var group = careGroup();
        var unit = unit(group.id(), "Locatie Noord");
        QuarkusTransaction.requiringNew().run(() -> {
            organisations.add(group);
            units.add(group.id(), unit);
        });
        var other = new OrganisationId(Ids.next());
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(units.find(other, unit.id())).isEmpty();
            assertThat(units.find(group.id(), unit.id())).contains(unit);
            assertThat(units.withCard(unit.cardCode())).contains(unit);
            assertThat(units.withCard(RandomCode.forCard(new Random()))).isEmpty();
        });
    }

    @Test
    void oneOrganisationHasEachUnitNameOnce() {
        var group = careGroup();
        QuarkusTransaction.requiringNew().run(() -> organisations.add(group));
        QuarkusTransaction.requiringNew().run(() -> units.add(group.id(), unit(group.id(), "Noord")));
        assertThatThrownBy(() ->
                        QuarkusTransaction.requiringNew().run(() -> units.add(group.id(), unit(group.id(), "noord"))))
                .isInstanceOf(Refusal.class);
    }
}
