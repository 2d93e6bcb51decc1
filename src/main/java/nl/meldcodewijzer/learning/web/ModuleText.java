package nl.meldcodewijzer.learning.web;

import java.util.List;
import java.util.stream.Stream;
import nl.meldcodewijzer.learning.About;
import nl.meldcodewijzer.learning.Framework;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Lesson;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.site.Option;

/**
 * A module as who works with one weighing framework reads it.
 *
 * @param frameworks all there are
 */
record ModuleText(LearningModule module, Framework framework, List<Framework> frameworks) {

    /** One lesson with its place. */
    record Numbered(int number, Lesson lesson, boolean variant) {}

    public List<Numbered> lessons() {
        var lessons = module.lessons();
        return Stream.iterate(0, each -> each < lessons.size(), each -> each + 1)
                .map(each -> {
                    var own = lessons.get(each).forFramework(framework.slug());
                    return new Numbered(each + 1, own, own != lessons.get(each));
                })
                .toList();
    }

    /** The general framework and those for which a lesson differs; none when nothing differs. */
    public List<Option> choices() {
        var options = frameworks.stream()
                .filter(each -> module.lessons().stream()
                        .anyMatch(lesson -> lesson.variants().containsKey(each.slug())))
                .map(each -> new Option(each.slug().value(), each.name()))
                .toList();
        if (options.isEmpty()) {
            return options;
        }
        return Stream.concat(
                        frameworks.stream()
                                .filter(ModuleText::isGeneral)
                                .map(each -> new Option(each.slug().value(), each.name())),
                        options.stream())
                .toList();
    }

    public String chosen() {
        return framework.slug().value();
    }

    /** What to put behind the address of a lesson to keep the choice. */
    public String query() {
        return isGeneral(framework) ? "" : "?kader=" + framework.slug();
    }

    public String address() {
        return "/modules/" + module.slug();
    }

    public String quizAddress() {
        return "/leren/" + module.slug() + "/toets";
    }

    public String effective() {
        return Dates.written(module.edition().effective());
    }

    public String checkedOn() {
        return Dates.written(module.checkedOn());
    }

    /** Every edition, newest first. */
    public List<Change> changes() {
        return module.editions().stream().map(each -> new Change(module, each)).toList();
    }

    public List<About.Review> reviews() {
        return module.reviews().stream()
                .filter(each -> each.edition() == module.edition().number())
                .toList();
    }

    private static boolean isGeneral(Framework framework) {
        return framework.slug().equals(Framework.GENERAL);
    }
}
