package nl.meldcodewijzer.learning.web;

import java.util.Comparator;
import java.util.List;
import nl.meldcodewijzer.content.ContentProblem;
import nl.meldcodewijzer.learning.LearningModule;

/**
 * The draft folder at a glance.
 *
 * @param problems of the whole folder, which can be hundreds
 */
record DraftOverview(String folder, List<ContentProblem> problems, List<LearningModule> modules) {

    private static final int MOST = 20;

    /** What has to be mended first, then what no page of a module shows. */
    private static final Comparator<ContentProblem> URGENT_FIRST = Comparator.comparing(
                    (ContentProblem each) -> !each.stops())
            .thenComparing(each -> each.file().startsWith("modules/"));

    /** As many problems as one page holds. */
    public List<ContentProblem> first() {
        return problems.stream().sorted(URGENT_FIRST).limit(MOST).toList();
    }

    public int more() {
        return Math.max(0, problems.size() - MOST);
    }
}
