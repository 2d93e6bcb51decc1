package nl.meldcodewijzer.learning.file.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meldcodewijzer.content.Document;
import nl.meldcodewijzer.content.FieldReader;
import nl.meldcodewijzer.content.Problems;
import nl.meldcodewijzer.learning.Dilemma;
import nl.meldcodewijzer.learning.Dilemma.Judgement;
import nl.meldcodewijzer.learning.Dilemma.Situation;

/** A case is several steps deep, has no circle and no dead corner, and does not give its strong choice away. */
public final class CaseShape {

    private static final int DEEP = 3;

    /** A strong choice may be this much longer than the longest other one, in percent. */
    private static final int LONGEST = 140;

    private final Document document;
    private final Problems problems;
    private final Map<String, Situation> situations = new HashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();

    private CaseShape(Document document, Dilemma dilemma, Problems problems) {
        this.document = document;
        this.problems = problems;
        dilemma.situations().forEach(each -> situations.put(each.id(), each));
    }

    public static void check(Document document, Dilemma dilemma, Problems problems) {
        new CaseShape(document, dilemma, problems).check(dilemma.situations());
    }

    private void check(List<Situation> all) {
        var reader = document.reader(problems);
        var readers = reader.list("situations");
        int depth = depth(all.get(0), Set.of(), reader);
        if (depth < DEEP) {
            reader.shortcoming(
                    "situations",
                    "the case is " + depth + " situations deep",
                    "Let choices lead on: at least " + DEEP + " deep");
        }
        for (int index = 0; index < all.size(); index++) {
            check(all.get(index), readers.get(index));
        }
    }

    /** Each situation is visited once, however many ways lead to it. */
    private int depth(Situation here, Set<String> before, FieldReader reader) {
        if (before.contains(here.id())) {
            reader.problem(
                    "situations", "a circle leads back to '" + here.id() + "'", "Let each choice lead on or end");
            return 0;
        }
        var known = depths.get(here.id());
        if (known != null) {
            return known;
        }
        var path = new HashSet<>(before);
        path.add(here.id());
        int deepest = 0;
        for (var choice : here.choices()) {
            var next = situations.get(choice.next());
            deepest = next == null ? deepest : Math.max(deepest, depth(next, path, reader));
        }
        depths.put(here.id(), deepest + 1);
        return deepest + 1;
    }

    private void check(Situation situation, FieldReader reader) {
        if (!depths.containsKey(situation.id())) {
            reader.shortcoming(
                    "id", "no choice leads to '" + situation.id() + "'", "Name it in 'next', or take it out");
        }
        var strong = situation.choices().stream()
                .filter(each -> each.judgement() == Judgement.STRONG)
                .toList();
        if (strong.isEmpty()) {
            reader.shortcoming("choices", "no choice is strong", "Give a good way out of every situation");
        }
        int longest = situation.choices().stream()
                .filter(each -> !strong.contains(each))
                .mapToInt(each -> each.text().length())
                .max()
                .orElse(Integer.MAX_VALUE / LONGEST);
        if (strong.size() == 1 && strong.get(0).text().length() * 100 > longest * LONGEST) {
            reader.shortcoming(
                    "choices", "the strong choice is by far the longest", "Make it shorter or another longer");
        }
    }
}
