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

    public void add(String file, int line, String what, String hint) {
        if (!broken.contains(file)) {
            found.add(new ContentProblem(file, line, what, hint));
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

    /** By file and line. */
    public List<ContentProblem> list() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(ContentProblem::file).thenComparingInt(ContentProblem::line))
                .toList();
    }
}
