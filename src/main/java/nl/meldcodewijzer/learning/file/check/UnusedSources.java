package nl.meldcodewijzer.learning.file.check;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldcodewijzer.content.FieldReader;
import nl.meldcodewijzer.learning.Dilemma;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Lesson;
import nl.meldcodewijzer.learning.Question;

/** Every source of a module carries something. */
public final class UnusedSources {

    private UnusedSources() {}

    /**
     * @param reader of module.yaml
     */
    public static void check(FieldReader reader, LearningModule module) {
        var lessons = Stream.of(module.lessons(), module.guides()).flatMap(Collection::stream);
        var variants = module.lessons().stream().flatMap(each -> each.variants().values().stream());
        var named = Stream.of(
                        Stream.concat(lessons, variants).map(Lesson::sources).flatMap(Collection::stream),
                        module.dilemmas().stream().map(Dilemma::sources).flatMap(Collection::stream),
                        module.questions().stream().map(Question::source))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
        reader.list("sources").stream()
                .filter(each -> !named.contains(each.text("id")))
                .forEach(each -> each.shortcoming(
                        "id",
                        "no lesson, case or question names source '" + each.text("id") + "'",
                        "Name it where it is used, or take it out"));
    }
}
