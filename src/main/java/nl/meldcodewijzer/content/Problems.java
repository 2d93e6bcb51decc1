package nl.meldcodewijzer.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All mistakes found while reading, so that an author sees them in one go. */
public final class Problems {

    private final List<ContentProblem> found = new ArrayList<>();
    private final Set<String> broken = new HashSet<>();

    /** A mistake with which the folder cannot be used. */
    public void add(String file, int line, String what, String hint) {
        note(new ContentProblem(file, line, what, hint, true));
    }

    /** A shortcoming: the folder can be used, and its author has something to mend before the next release. */
    public void addShortcoming(String file, int line, String what, String hint) {
        note(new ContentProblem(file, line, what, hint, false));
    }

    private void note(ContentProblem problem) {
        if (!broken.contains(problem.file())) {
            found.add(problem);
        }
    }

    /** The last word about a file: what it does not hold is only a consequence. */
    public void addBroken(String file, int line, String what, String hint) {
        add(file, line, what, hint);
        broken.add(file);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether nothing was found with which the folder cannot be used. */
    public boolean isUsable() {
        return found.stream().noneMatch(ContentProblem::stops);
    }

    /** Whether nothing stops this folder or file from being used. */
    public boolean isUsable(String path) {
        return found.stream().noneMatch(each -> each.stops() && each.file().startsWith(path));
    }

    /** By file and line. */
    public List<ContentProblem> list() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(ContentProblem::file).thenComparingInt(ContentProblem::line))
                .toList();
    }
}
