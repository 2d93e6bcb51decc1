package nl.meldcodewijzer.study.web;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.meldcodewijzer.learning.FrameworkSlug;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Lesson;
import nl.meldcodewijzer.learning.Source;
import org.jspecify.annotations.Nullable;

/**
 * A module on the pages of somebody who is learning it.
 *
 * @param read slugs of the lessons they opened
 * @param open whether an attempt is open
 */
record ModuleDesk(LearningModule module, FrameworkSlug framework, Set<String> read, boolean open) {

    /** A lesson in the list. */
    record Line(int number, String title, int minutes, String address, boolean read) {}

    /** One lesson with its way back and forth. */
    record Page(
            ModuleDesk desk,
            Lesson lesson,
            int number,
            @Nullable Line previous,
            @Nullable Line next) {

        public List<Source> sources() {
            return desk.module.sources(lesson.sources());
        }

        public int total() {
            return desk.module.lessons().size();
        }
    }

    public String address() {
        return "/leren/" + module.slug();
    }

    public String quizAddress() {
        return address() + "/toets";
    }

    public List<Line> lessons() {
        return IntStream.range(0, module.lessons().size()).mapToObj(this::line).toList();
    }

    public boolean allRead() {
        return lessons().stream().allMatch(Line::read);
    }

    public boolean noneRead() {
        return lessons().stream().noneMatch(Line::read);
    }

    /** The first lesson that was not opened; absent when all were. */
    public @Nullable Line next() {
        return lessons().stream().filter(each -> !each.read()).findFirst().orElse(null);
    }

    @Nullable
    Page page(String slug) {
        for (int index = 0; index < module.lessons().size(); index++) {
            if (module.lessons().get(index).slug().equals(slug)) {
                return new Page(
                        this,
                        module.lessons().get(index).forFramework(framework),
                        index + 1,
                        index == 0 ? null : line(index - 1),
                        index + 1 == module.lessons().size() ? null : line(index + 1));
            }
        }
        return null;
    }

    private Line line(int index) {
        var lesson = module.lessons().get(index);
        var mine = lesson.forFramework(framework);
        return new Line(
                index + 1,
                mine.title(),
                mine.minutes(),
                address() + "/les/" + lesson.slug(),
                read.contains(lesson.slug()));
    }
}
