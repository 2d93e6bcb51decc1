package nl.meldcodewijzer.organisation.web;

import static nl.meldcodewijzer.TestSignIn.as;
import static nl.meldcodewijzer.organisation.web.TestStaff.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.meldcodewijzer.AtOnce;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.organisation.web.TestStaff.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two officers, or two clicks, at the same moment. */
@ServiceTest
class RegisterRacesTest {

    @Inject
    TestStaff staff;

    private Office office;

    @BeforeEach
    void anOrganisation() {
        office = staff.office();
    }

    @Test
    void sameFormSentTwiceAtOnceIsOnePerson() throws Exception {
        var form = new HashMap<>(ANNA);
        form.put("sleutel", UUID.randomUUID().toString());
        assertThat(AtOnce.times(2, () -> office.add(form).statusCode())).containsOnly(303);
        assertThat(office.members()).hasSize(1);
    }

    @Test
    void ofTwoChangesAtOnceOneIsRefused() throws Exception {
        var page = office.staff() + "/" + office.anna().id();
        var form = Map.of("versie", "0", "vanaf", "1-5-2026", "beroepsgroep", "arts");
        assertThat(AtOnce.times(2, () -> as(office.officer())
                        .formParams(form)
                        .post(page + "/wijzigen")
                        .statusCode()))
                .containsExactlyInAnyOrder(303, 409);
        assertThat(office.members().get(0).assignments()).hasSize(2);
    }

    @Test
    void slipsMadeTwiceAtOnceAreTwoSetsOfWhichOneWorks() throws Exception {
        office.anna();
        var slips = office.home() + "/activatiebrieven";
        assertThat(AtOnce.times(2, () -> as(office.officer()).post(slips).statusCode()))
                .containsOnly(200);
    }
}
