package nl.meldcodewijzer.group;

import static nl.meldcodewijzer.completion.CompletionExamples.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.UUID;
import nl.meldcodewijzer.organisation.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupTest {

    private static final JoinCode CODE = new JoinCode("7K2M9XRT");

    private static Group group(String from, String until, Group.Code code) {
        return new Group(
                new GroupId(UUID.randomUUID()),
                new OrganisationId(UUID.randomUUID()),
                "2B",
                date(from),
                date(until),
                code);
    }

    @Test
    void aCodeWorksUpToItsLastDay() {
        var group = group("2026-09-01", "2027-07-01", new Group.Code(CODE, date("2026-09-29")));
        assertThat(group.openCode(date("2026-08-20"))).isPresent();
        assertThat(group.openCode(date("2026-09-29"))).isPresent();
        assertThat(group.openCode(date("2026-09-30"))).isEmpty();
    }

    @Test
    void noCodeWorksAfterTheGroupEnded() {
        var group = group("2026-09-01", "2026-09-10", new Group.Code(CODE, date("2026-09-29")));
        assertThat(group.openCode(date("2026-09-11"))).isEmpty();
    }

    @Test
    void aTrainerSeesMembersForThirtyDaysAfterTheEnd() {
        var group = group("2026-09-01", "2026-10-01", null);
        assertThat(group.isSeenOn(date("2026-10-31"))).isTrue();
        assertThat(group.isSeenOn(date("2026-11-01"))).isFalse();
    }

    @Test
    void aGroupDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> group("2026-09-02", "2026-09-01", null)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7K2M9XRT", "7k2m-9xrt", " 7K2M 9XRT ", "7K2M\u20139XRT"})
    void aCodeIsReadAsPeopleTypeIt(String typed) {
        assertThat(JoinCode.typed(typed)).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7K2M", "7K2M9XR0", "AEIO-UAEI", "7K2M9XRT7", "' or 1=1"})
    void whatIsNoCodeIsNoCode(String typed) {
        assertThat(JoinCode.typed(typed)).isEmpty();
    }

    @Test
    void everyNewCodeCanBeTypedBack() {
        var random = new Random(4);
        for (int i = 0; i < 200; i++) {
            var code = JoinCode.next(random);
            assertThat(JoinCode.typed(code.shown())).contains(code);
        }
    }
}
