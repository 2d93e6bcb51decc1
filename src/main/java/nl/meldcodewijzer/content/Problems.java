package nl.meldcodewijzer.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All mistakes found while reading, so that an author sees them in one go. */
public final class Problems {

    private final List<ContentProblem> found = new ArrayList<>();

    public void add(String file, int line, String what, String hint) {
        found.add(new ContentProblem(file, line, what, hint));
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
