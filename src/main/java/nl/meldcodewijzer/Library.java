package nl.meldcodewijzer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.meldcodewijzer.content.ContentProblem;
import nl.meldcodewijzer.content.EditionLock;
import nl.meldcodewijzer.content.Problems;
import nl.meldcodewijzer.content.Release;
import nl.meldcodewijzer.content.file.ContentFolder;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.SelfScan;
import nl.meldcodewijzer.learning.file.LearningReader;
import nl.meldcodewijzer.learning.file.check.WordsToAvoid;
import nl.meldcodewijzer.organisation.Checklists;
import nl.meldcodewijzer.organisation.file.ChecklistReader;
import nl.meldcodewijzer.region.Regions;
import nl.meldcodewijzer.region.file.RegionReader;
import nl.meldcodewijzer.site.ClockProducer;
import nl.meldcodewijzer.subsidy.ConditionTemplates;
import nl.meldcodewijzer.subsidy.file.ConditionReader;

/**
 * Everything in the content folder, read once.
 *
 * @param problems when one of them stops us, nothing else here may be used
 */
record Library(
        Path folder,
        Catalogue catalogue,
        SelfScan selfScan,
        Regions regions,
        Checklists checklists,
        ConditionTemplates conditions,
        Release release,
        EditionLock lock,
        List<ContentProblem> problems) {

    private static final class Holder {
        static final Library CONFIGURED = read(ContentFolder.configured(), today(), false);
    }

    /** The library that this service runs on: what should be better in it does not keep it from starting. */
    static Library configured() {
        return Holder.CONFIGURED;
    }

    /** The same folder as its authors see it, with all that should be better. */
    static Library checked() {
        return read(ContentFolder.configured(), today());
    }

    /**
     * With all that should be better.
     *
     * @param today for what must be checked again every year
     */
    static Library read(Path path, LocalDate today) {
        return read(path, today, true);
    }

    private static LocalDate today() {
        return LocalDate.now(ClockProducer.NETHERLANDS);
    }

    private static Library read(Path path, LocalDate today, boolean checking) {
        var problems = new Problems();
        var folder = new ContentFolder(path, problems);
        var lock = EditionLock.parse(folder.lock(), problems);
        var reader = checking
                ? LearningReader.checking(folder, lock, today, problems)
                : LearningReader.of(folder, lock, problems);
        var learning = reader.read();
        var regions = new RegionReader(folder, problems).read();
        var checklists = new ChecklistReader(folder, today, problems);
        var conditions = new ConditionReader(folder, learning.programmes(), problems);
        var allChecklists = checklists.read();
        var allConditions = conditions.read();
        if (checking) {
            WordsToAvoid.check(folder, problems);
        } else {
            folder.leave(WordsToAvoid.FILE);
        }
        folder.end();
        var items = new ArrayList<>(learning.items());
        items.addAll(checklists.items());
        items.addAll(conditions.items());
        return new Library(
                path,
                learning.catalogue(),
                learning.selfScan(),
                regions,
                allChecklists,
                allConditions,
                new Release(items),
                lock,
                problems.list());
    }

    boolean isUsable() {
        return problems.stream().noneMatch(ContentProblem::stops);
    }

    /** All problems, one a line, as a terminal or log shows them. */
    String complaint() {
        return problems.stream().map(each -> folder + "/" + each).collect(Collectors.joining("\n"));
    }
}
