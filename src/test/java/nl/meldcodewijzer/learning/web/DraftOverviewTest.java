package nl.meldcodewijzer.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meldcodewijzer.content.ContentProblem;
import org.junit.jupiter.api.Test;

class DraftOverviewTest {

    @Test
    void aPageShowsTwentyProblemsAndSaysHowManyMore() {
        var overview = overview(wanting("modules/een/module.md", 23));
        assertThat(overview.first()).hasSize(20);
        assertThat(overview.more()).isEqualTo(3);
        assertThat(overview(wanting("modules/een/module.md", 20)).more()).isZero();
    }

    @Test
    void whatStopsComesFirstAndThenWhatNoModuleShows() {
        var stops = new ContentProblem("modules/een/questions.md", 1, "No answer", "Give one", true);
        var outside = new ContentProblem("programmes/basis.md", 1, "Long sentence", "Shorten it", false);
        var all = Stream.of(wanting("modules/een/module.md", 30), List.of(outside, stops))
                .flatMap(List::stream)
                .toList();
        assertThat(overview(all).first()).startsWith(stops, outside);
    }

    private static DraftOverview overview(List<ContentProblem> problems) {
        return new DraftOverview("content", problems, List.of());
    }

    private static List<ContentProblem> wanting(String file, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(line -> new ContentProblem(file, line, "Long sentence", "Shorten it", false))
                .toList();
    }
}
