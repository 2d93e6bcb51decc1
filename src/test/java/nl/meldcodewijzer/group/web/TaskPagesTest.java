package nl.meldcodewijzer.group.web;

import static nl.meldcodewijzer.TestSignIn.as;
import static nl.meldcodewijzer.group.web.TestGroups.page;
import static nl.meldcodewijzer.group.web.TestGroups.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.site.ClockProducer;
import org.junit.jupiter.api.Test;

/** What a trainer asks a group to do. */
@ServiceTest
class TaskPagesTest {

    private static final LocalDate TODAY = LocalDate.now(ClockProducer.NETHERLANDS);
    private static final String SIGNALS = "stap-1-signalen";

    @Inject
    TestGroups groups;

    @Test
    void severalModulesAreAskedAtOnce() {
        var classroom = groups.classroom();
        as(classroom.trainer())
                .formParam("wat", "module:stap-1-signalen", "module:stap-2-overleggen", "programma:meldcode-basis")
                .formParam("klaar-voor", TODAY.plusDays(3).toString())
                .formParam("zin", "Neem een vraag mee.")
                .post(classroom.address() + "/opdrachten")
                .then()
                .statusCode(303)
                .header("Location", endsWith(classroom.address()));
        assertThat(page(classroom.trainer(), classroom.address()).split("Neem een vraag mee.", -1))
                .hasSize(4);
    }

    @Test
    void aTaskNamesSomethingThatIsThereAndADayInTheGroup() {
        var classroom = groups.classroom();
        var address = classroom.address() + "/opdrachten";
        var soon = TODAY.plusDays(3).toString();
        post(classroom.trainer(), address, Map.of("klaar-voor", soon))
                .statusCode(400)
                .body(containsString("Kies wat de groep moet doen."));
        post(classroom.trainer(), address, Map.of("wat", "module:voor-jezelf", "klaar-voor", soon))
                .statusCode(400);
        post(classroom.trainer(), address, Map.of("wat", "module:" + SIGNALS, "klaar-voor", "1-1-2020"))
                .statusCode(400)
                .body(containsString("vanaf vandaag"));
        post(
                        classroom.trainer(),
                        address,
                        Map.of(
                                "wat",
                                "module:" + SIGNALS,
                                "klaar-voor",
                                TODAY.plusYears(1).toString()))
                .statusCode(400);
        post(
                        classroom.trainer(),
                        address,
                        Map.of("wat", "module:" + SIGNALS, "klaar-voor", soon, "zin", "Bel 06 12345678"))
                .statusCode(400)
                .body(containsString("gegeven van een persoon"));
    }

    @Test
    void aWithdrawnTaskIsAskedNoMore() {
        var classroom = groups.classroom();
        var task = groups.task(classroom, SIGNALS, TODAY.plusDays(5));
        post(classroom.trainer(), classroom.address() + "/opdrachten/" + task + "/intrekken", Map.of())
                .statusCode(303);
        assertThat(page(classroom.trainer(), classroom.address())).contains("nog geen opdrachten");
        post(classroom.trainer(), classroom.address() + "/opdrachten/" + task + "/intrekken", Map.of())
                .statusCode(404);
    }
}
