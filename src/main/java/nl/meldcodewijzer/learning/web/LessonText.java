package nl.meldcodewijzer.learning.web;

import java.util.List;
import nl.meldcodewijzer.learning.Lesson;
import nl.meldcodewijzer.learning.Source;
import org.jspecify.annotations.Nullable;

/** One lesson, and the way on from it. */
record LessonText(ModuleText whole, ModuleText.Numbered here) {

    public Lesson lesson() {
        return here.lesson();
    }

    public int total() {
        return whole.lessons().size();
    }

    @Nullable
    public Lesson previous() {
        return here.number() == 1
                ? null
                : whole.lessons().get(here.number() - 2).lesson();
    }

    @Nullable
    public Lesson next() {
        return here.number() == total()
                ? null
                : whole.lessons().get(here.number()).lesson();
    }

    public List<Source> sources() {
        return whole.module().sources(lesson().sources());
    }
}
