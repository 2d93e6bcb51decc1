package nl.meldcodewijzer.learning.web;

import java.util.List;
import java.util.Optional;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Lesson;
import nl.meldcodewijzer.learning.Slide;
import org.jspecify.annotations.Nullable;

/**
 * A module on a board: lessons as slides, one for each heading. Which slide stands in the address.
 *
 * @param teaching whether this is the view beside the board, for who teaches
 */
record BoardText(LearningModule module, boolean teaching) {

    /**
     * @param heading whether this slide begins the lesson, so that its title is large
     */
    record Place(Lesson lesson, int number, int total, Slide slide, boolean heading) {}

    public String address() {
        return "/modules/" + module.slug() + "/bord";
    }

    /** What to put behind an address to stay in this view. */
    public String query() {
        return teaching ? "?docent=ja" : "";
    }

    public String query(String first) {
        return "?" + first + (teaching ? "&docent=ja" : "");
    }

    Optional<Place> place(String lesson, int number) {
        return module.lesson(lesson).flatMap(found -> {
            var slides = Slide.of(found);
            return number < 1 || number > slides.size()
                    ? Optional.empty()
                    : Optional.of(new Place(found, number, slides.size(), slides.get(number - 1), number == 1));
        });
    }

    /** The address of the slide after this one, also over the end of a lesson. */
    @Nullable
    String next(Place here) {
        if (here.number() < here.total()) {
            return slide(here.lesson(), here.number() + 1);
        }
        return beside(here.lesson(), 1).map(each -> slide(each, 1)).orElse(null);
    }

    /** The slide before this one; before the first of all: the contents. */
    String previous(Place here) {
        if (here.number() > 1) {
            return slide(here.lesson(), here.number() - 1);
        }
        return beside(here.lesson(), -1)
                .map(each -> slide(each, Slide.of(each).size()))
                .orElse(address() + query());
    }

    /** The lesson that begins after the last slide of this one. */
    @Nullable
    String nextLesson(Place here) {
        return here.number() < here.total()
                ? null
                : beside(here.lesson(), 1).map(Lesson::title).orElse(null);
    }

    /** The first lesson. */
    public @Nullable String first() {
        return module.lessons().stream().findFirst().map(each -> slide(each, 1)).orElse(null);
    }

    public String slide(Lesson lesson, int number) {
        return address() + "/" + lesson.slug() + query("dia=" + number);
    }

    private Optional<Lesson> beside(Lesson lesson, int step) {
        List<Lesson> all = module.lessons();
        var index = all.indexOf(lesson) + step;
        return index < 0 || index >= all.size() ? Optional.empty() : Optional.of(all.get(index));
    }
}
