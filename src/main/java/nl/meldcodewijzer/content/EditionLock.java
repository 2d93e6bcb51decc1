package nl.meldcodewijzer.content;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The editions that were released: one line each, {@code kind slug edition sha256}. */
public final class EditionLock {

    public static final String FILE = "editions.lock";

    private record Key(String kind, String slug, int edition) {

        static Key of(Release.Item item) {
            return new Key(item.kind(), item.slug(), item.edition());
        }
    }

    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::kind).thenComparing(Key::slug).thenComparingInt(Key::edition);

    private final SortedMap<Key, String> digests;

    private EditionLock(SortedMap<Key, String> digests) {
        this.digests = digests;
    }

    public static EditionLock parse(String text, Problems problems) {
        var digests = new TreeMap<Key, String>(ORDER);
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (!line.matches("[a-z]+ [a-z0-9-]+ [0-9]{1,6} [0-9a-f]{64}")) {
                problems.add(FILE, i + 1, "this line is broken", "Restore the file; only 'content release' writes it");
                continue;
            }
            var words = line.split(" ");
            digests.put(new Key(words[0], words[1], Integer.parseInt(words[2])), words[3]);
        }
        return new EditionLock(digests);
    }

    /** What was released stays as it was. */
    public void check(Release.Item item, String file, int line, Problems problems) {
        if (!item.hasEditions()) {
            return;
        }
        var released = digests.get(Key.of(item));
        if (released != null && !released.equals(item.digest())) {
            problems.add(
                    file,
                    line,
                    "the text changed, but edition " + item.edition() + " of " + item.kind() + " " + item.slug()
                            + " was released already",
                    "Put edition " + (item.edition() + 1) + " on top of 'editions', or restore the text");
        }
        int newest = digests.keySet().stream()
                .filter(each -> each.kind().equals(item.kind()) && each.slug().equals(item.slug()))
                .mapToInt(Key::edition)
                .max()
                .orElse(0);
        if (newest > item.edition()) {
            problems.add(
                    file,
                    line,
                    "edition " + newest + " of " + item.kind() + " " + item.slug() + " was released already",
                    "Restore it on top of 'editions'; to go back to an older text, make a new edition of it");
        }
    }

    /** The editions that {@code content release} would add. */
    public List<Release.Item> unreleased(Release release) {
        return release.items().stream()
                .filter(Release.Item::hasEditions)
                .filter(each -> !digests.containsKey(Key.of(each)))
                .toList();
    }

    /** The file with the new editions in it. */
    public String with(Release release) {
        var all = new TreeMap<>(digests);
        unreleased(release).forEach(each -> all.put(Key.of(each), each.digest()));
        return Stream.concat(
                        Stream.of(
                                "# Written by 'content release': kind, name, edition, SHA-256 of its canonical text."),
                        all.entrySet().stream()
                                .map(each -> each.getKey().kind() + " "
                                        + each.getKey().slug() + " "
                                        + each.getKey().edition() + " " + each.getValue()))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
