package nl.meldcodewijzer.learning.web;

import java.util.List;
import java.util.stream.Stream;
import nl.meldcodewijzer.content.ContentProblem;
import nl.meldcodewijzer.learning.LearningModule;

/**
 * The draft folder at a glance.
 *
 * @param problems of the whole folder, which can be hundreds
 * @param modules none while something stops the content from being read
 */
record DraftOverview(String folder, List<ContentProblem> problems, List<LearningModule> modules) {

    private static final int MOST = 20;

    /** All that is read nowhere else, and the first of what the page of its module shows as well. */
    public List<ContentProblem> shown() {
        return Stream.concat(
                        problems.stream().filter(each -> !isShownElsewhere(each)),
                        problems.stream().filter(this::isShownElsewhere).limit(MOST))
                .toList();
    }

    public int more() {
        return problems.size() - shown().size();
    }

    private boolean isShownElsewhere(ContentProblem problem) {
        return modules.stream().anyMatch(each -> problem.file().startsWith("modules/" + each.slug() + "/"));
    }
}
