package nl.meldcodewijzer.learning.web;

import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meldcodewijzer.content.ContentProblem;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Framework;
import nl.meldcodewijzer.learning.FrameworkSlug;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Lesson;
import nl.meldcodewijzer.learning.Question;

/**
 * A module in the making: its mistakes, and where each of its parts is shown.
 *
 * @param problems of the whole folder
 */
record DraftView(LearningModule module, Catalogue catalogue, List<ContentProblem> problems) {

    /**
     * A text of the module.
     *
     * @param address within the module
     * @param framework for who works with it; empty for all others
     */
    record Text(String address, Lesson lesson, String framework) {}

    /**
     * What some questions of the module are about.
     *
     * @param address within the module
     */
    record Topic(String address, String name, int questions) {}

    /** Those of this module. */
    public List<ContentProblem> ownProblems() {
        return problems.stream()
                .filter(each -> each.file().startsWith("modules/" + module.slug() + "/"))
                .toList();
    }

    /** Each lesson, and behind it its variants. */
    public List<Text> texts() {
        return module.lessons().stream()
                .flatMap(each -> Stream.concat(Stream.of(new Text("les/" + each.slug(), each, "")), variants(each)))
                .toList();
    }

    /** How to teach it to a group. */
    public List<Text> guides() {
        return module.guides().stream()
                .map(each -> new Text("handleiding/" + each.slug(), each, ""))
                .toList();
    }

    /** In the order of the quiz. */
    public List<Topic> topics() {
        return module.questions().stream()
                .map(Question::topic)
                .distinct()
                .map(each -> new Topic(
                        UriBuilder.fromPath("toets/{topic}").build(each).toString(),
                        each,
                        questions(each).size()))
                .toList();
    }

    List<Question> questions(String topic) {
        return module.questions().stream()
                .filter(each -> each.topic().equals(topic))
                .toList();
    }

    Optional<Text> text(String address) {
        return Stream.concat(texts().stream(), guides().stream())
                .filter(each -> each.address().equals(address))
                .findFirst();
    }

    private Stream<Text> variants(Lesson lesson) {
        return lesson.variants().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each ->
                        new Text("les/" + lesson.slug() + "/" + each.getKey(), each.getValue(), name(each.getKey())));
    }

    private String name(FrameworkSlug framework) {
        return catalogue.framework(framework).map(Framework::name).orElse(framework.value());
    }
}
