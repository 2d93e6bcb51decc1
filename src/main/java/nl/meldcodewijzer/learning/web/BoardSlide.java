package nl.meldcodewijzer.learning.web;

import nl.meldcodewijzer.learning.Lesson;
import nl.meldcodewijzer.learning.Slide;
import org.jspecify.annotations.Nullable;

/** One slide, and the ways on from it. */
record BoardSlide(BoardText text, BoardText.Place place) {

    public Lesson lesson() {
        return place.lesson();
    }

    public Slide slide() {
        return place.slide();
    }

    public @Nullable String next() {
        return text.next(place);
    }

    public String previous() {
        return text.previous(place);
    }

    public @Nullable String nextLesson() {
        return text.nextLesson(place);
    }

    /** The same slide in the other view. */
    public String otherView() {
        return new BoardText(text.module(), !text.teaching()).slide(place.lesson(), place.number());
    }
}
