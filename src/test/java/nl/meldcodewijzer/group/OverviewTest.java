package nl.meldcodewijzer.group;

import static nl.meldcodewijzer.completion.CompletionExamples.WEIGH;
import static nl.meldcodewijzer.completion.CompletionExamples.date;
import static nl.meldcodewijzer.completion.CompletionExamples.done;
import static nl.meldcodewijzer.group.GroupExamples.CATALOGUE;
import static nl.meldcodewijzer.group.GroupExamples.WEIGH_TASK;
import static nl.meldcodewijzer.group.GroupExamples.completed;
import static nl.meldcodewijzer.group.GroupExamples.member;
import static nl.meldcodewijzer.group.GroupExamples.started;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.group.Progress.State;
import org.junit.jupiter.api.Test;

class OverviewTest {

    @Test
    void whoIsCalledTheSameGetsANumberInTheOrderOfJoining() {
        var first = member("Sam", "2026-09-01");
        var second = member("sam", "2026-09-08");
        var overview = Overview.of(
                List.of(),
                List.of(second, member("Noor", "2026-09-01"), first),
                Map.of(),
                CATALOGUE,
                date("2026-11-20"));
        assertThat(overview.rows()).extracting(Overview.Row::name).containsExactly("Noor", "Sam", "sam (2)");
        assertThat(overview.rows()).extracting(Overview.Row::member).contains(first, second);
    }

    @Test
    void countsPerTask() {
        var ready = member("A", "2026-09-01");
        var busy = member("B", "2026-09-01");
        var idle = member("C", "2026-09-01");
        var overview = Overview.of(
                List.of(WEIGH_TASK),
                List.of(ready, busy, idle),
                Map.of(ready.person(), completed(done(WEIGH, 1, "2026-10-01")), busy.person(), started(WEIGH)),
                CATALOGUE,
                date("2026-11-20"));
        assertThat(overview.counts()).containsExactly(new Overview.Count(WEIGH_TASK, 1, 1, 1));
        assertThat(overview.rows())
                .extracting(each -> each.progress().get(0).state())
                .containsExactly(State.DONE, State.UNDER_WAY, State.NOT_STARTED);
    }
}
