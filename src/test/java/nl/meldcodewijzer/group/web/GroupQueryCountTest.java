package nl.meldcodewijzer.group.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.StatementCount;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.site.ClockProducer;
import org.junit.jupiter.api.Test;

/** However large a group is, its page takes the same number of queries. */
@ServiceTest
class GroupQueryCountTest {

    @Inject
    TestSignIn signIn;

    @Inject
    TestGroups groups;

    @Inject
    StatementCount statements;

    private TestGroups.Classroom classroom(int members) {
        var classroom = groups.classroom();
        groups.task(
                classroom,
                "stap-1-signalen",
                LocalDate.now(ClockProducer.NETHERLANDS).plusDays(3));
        groups.task(
                classroom,
                "stap-2-overleggen",
                LocalDate.now(ClockProducer.NETHERLANDS).plusDays(9));
        groups.programmeTask(
                classroom,
                "meldcode-basis",
                LocalDate.now(ClockProducer.NETHERLANDS).plusDays(9));
        for (int i = 0; i < members; i++) {
            var learner = signIn.learner();
            groups.member(classroom, learner.person(), "Deelnemer " + i);
            groups.completed(learner.person(), "stap-1-signalen", LocalDate.now(ClockProducer.NETHERLANDS));
        }
        return classroom;
    }

    private long opening(TestGroups.Classroom classroom, String part) throws Exception {
        return statements.during(() -> given().cookies(classroom.trainer().cookies())
                .get(classroom.address() + part)
                .then()
                .statusCode(200));
    }

    @Test
    void aLargeGroupTakesAsManyQueriesAsASmallOne() throws Exception {
        var small = classroom(1);
        var large = classroom(25);
        opening(small, "");
        assertThat(opening(large, "")).isEqualTo(opening(small, "")).isLessThanOrEqualTo(10);
        assertThat(opening(large, "/voortgang.csv")).isEqualTo(opening(small, "/voortgang.csv"));
    }
}
