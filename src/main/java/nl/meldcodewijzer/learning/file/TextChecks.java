package nl.meldcodewijzer.learning.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.meldcodewijzer.content.Data;
import nl.meldcodewijzer.content.Document;
import nl.meldcodewijzer.content.Freshness;
import nl.meldcodewijzer.content.Problems;
import nl.meldcodewijzer.content.file.ContentFolder;
import nl.meldcodewijzer.learning.Framework;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Lesson;
import nl.meldcodewijzer.learning.file.check.CaseShape;
import nl.meldcodewijzer.learning.file.check.GivenAway;
import nl.meldcodewijzer.learning.file.check.OwnLinks;
import nl.meldcodewijzer.learning.file.check.ReadingLevel;
import nl.meldcodewijzer.learning.file.check.Sitting;
import nl.meldcodewijzer.learning.file.check.UnusedSources;

/** Puts every rule for good texts to the files that can be used; a broken file is told about first. */
final class TextChecks {

    /** What a reader of a case reads, in the order of the file. */
    private static final List<String> CASE_TEXTS = List.of("note", "text", "consequence", "feedback", "alternative");

    private final ContentFolder folder;
    private final LocalDate today;
    private final Problems problems;
    private final List<ModuleSource> sources = new ArrayList<>();

    TextChecks(ContentFolder folder, LocalDate today, Problems problems) {
        this.folder = folder;
        this.today = today;
        this.problems = problems;
    }

    void framework(Document document) {
        Freshness.check(document.reader(problems), today);
    }

    void module(ModuleSource source, LearningModule module) {
        sources.add(source);
        if (!problems.isUsable("modules/" + source.slug() + "/")) {
            return;
        }
        var reader = source.module().reader(problems);
        Freshness.check(reader, today);
        UnusedSources.check(reader, module);
        minutes(source, module);
        source.lessons().forEach(each -> {
            ReadingLevel.check(each, problems);
            Sitting.check(each, problems);
        });
        source.guides().forEach(each -> ReadingLevel.check(each, problems));
        for (int index = 0; index < source.dilemmas().size(); index++) {
            var file = source.dilemmas().get(index);
            CaseShape.check(file, module.dilemmas().get(index), problems);
            ReadingLevel.check(
                    file, caseTexts(file.fields()).stream().map(Data.Text::text).toList(), problems);
        }
        if (source.quiz() != null) {
            GivenAway.check(source.quiz(), module.questions(), problems);
        }
    }

    /** A question takes a minute at most; cases are told apart, because nobody has to do them. */
    private void minutes(ModuleSource source, LearningModule module) {
        int lessons = module.lessons().stream().mapToInt(Lesson::minutes).sum();
        int most = lessons + module.questionsPerAttempt();
        if (module.minutes() < lessons || module.minutes() > most) {
            source.module()
                    .reader(problems)
                    .shortcoming(
                            "minutes",
                            "the module says " + module.minutes() + " minutes, and its lessons take " + lessons,
                            "Count the lessons and under a minute for each question: " + lessons + " to " + most);
        }
    }

    private static List<Data.Text> caseTexts(Data.Fields fields) {
        var texts = new ArrayList<Data.Text>();
        fields.fields().forEach((name, value) -> {
            if (value instanceof Data.Text text && CASE_TEXTS.contains(name)) {
                texts.add(text);
            } else if (value instanceof Data.Items items) {
                items.items().stream()
                        .filter(Data.Fields.class::isInstance)
                        .map(each -> caseTexts((Data.Fields) each))
                        .forEach(texts::addAll);
            }
        });
        return texts;
    }

    /** Links can be judged when everything that they may lead to is known. */
    void links(Collection<LearningModule> modules, Collection<Framework> frameworks) {
        var links = new OwnLinks(problems);
        modules.forEach(links::know);
        frameworks.forEach(links::know);
        for (var source : sources) {
            Stream.of(source.lessons(), source.guides())
                    .flatMap(Collection::stream)
                    .forEach(links::check);
            source.dilemmas().forEach(each -> caseTexts(each.fields()).forEach(text -> links.check(each.file(), text)));
        }
        for (var card : folder.names("cards", ".md")) {
            var document = folder.markdown("cards/" + card + ".md");
            links.check(document);
            ReadingLevel.check(document, problems);
        }
    }
}
