package nl.meldcodewijzer.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SlideTest {

    private static Lesson lesson(String html) {
        return new Lesson("les", "Les", 5, html, Map.of(), List.of());
    }

    @Test
    void everyHeadingBeginsASlide() {
        var slides = Slide.of(lesson("<p>Begin</p>\n<h2 class=\"x\">Een</h2><p>a</p><h3>Klein</h3><h2>Twee</h2>"));
        assertThat(slides)
                .extracting(Slide::html)
                .containsExactly("<p>Begin</p>\n", "<h2 class=\"x\">Een</h2><p>a</p><h3>Klein</h3>", "<h2>Twee</h2>");
    }

    @Test
    void aLessonWithoutHeadingsIsOneSlide() {
        assertThat(Slide.of(lesson("<p>Alles</p>"))).hasSize(1);
    }

    @Test
    void nothingIsLost() {
        var html = "<h2>Een</h2><p>a</p><h2>Twee</h2><p>b</p>";
        assertThat(Slide.of(lesson(html)).stream().map(Slide::html).collect(Collectors.joining()))
                .isEqualTo(html);
    }
}
