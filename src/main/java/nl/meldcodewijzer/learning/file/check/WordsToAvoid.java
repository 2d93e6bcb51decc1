package nl.meldcodewijzer.learning.file.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.meldcodewijzer.content.Data;
import nl.meldcodewijzer.content.FieldReader;
import nl.meldcodewijzer.content.Problems;
import nl.meldcodewijzer.content.file.ContentFolder;

/** Words that make people smaller than they are, each with what to write instead: {@code words.yaml}. */
public final class WordsToAvoid {

    private record Entry(Pattern words, String instead, Set<String> allowedIn) {}

    public static final String FILE = "words.yaml";
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final List<Entry> entries;
    private final Problems problems;

    private WordsToAvoid(List<Entry> entries, Problems problems) {
        this.entries = entries;
        this.problems = problems;
    }

    /** Notes each of these words in every file that was read, with the line it stands on. */
    public static void check(ContentFolder folder, Problems problems) {
        if (!folder.has(FILE)) {
            return;
        }
        var words = new WordsToAvoid(entries(folder, problems), problems);
        folder.texts().forEach((file, text) -> {
            if (!file.equals(FILE)) {
                words.check(file, text);
            }
        });
    }

    private static List<Entry> entries(ContentFolder folder, Problems problems) {
        var reader = folder.yaml(FILE).reader(problems);
        var files = Set.copyOf(folder.files());
        var entries = new ArrayList<Entry>();
        for (var each : reader.list("words")) {
            var words = each.texts("avoid").stream().map(Data.Text::text).toList();
            each.atLeastOne("avoid", words);
            var entry = new Entry(pattern(words), each.text("instead"), allowed(each, files));
            if (!words.isEmpty()) {
                entries.add(entry);
            }
            each.end();
        }
        reader.end();
        return List.copyOf(entries);
    }

    private static Set<String> allowed(FieldReader reader, Set<String> files) {
        var allowed = new HashSet<String>();
        for (var each : reader.list("allowed")) {
            var file = each.text("file");
            if (!files.contains(file)) {
                each.problem("file", "there is no file '" + file + "'", "Name one below this folder, or take it out");
            }
            each.text("why");
            each.end();
            allowed.add(file);
        }
        return allowed;
    }

    private static Pattern pattern(List<String> words) {
        return Pattern.compile(
                words.stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\p{L}-])(?:", ")(?![\\p{L}-])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private void check(String file, String text) {
        var lines = text.lines().toList();
        for (int index = 0; index < lines.size(); index++) {
            var line = LINK.matcher(lines.get(index)).replaceAll("");
            for (var entry : entries) {
                var word = entry.words().matcher(line);
                if (!entry.allowedIn().contains(file) && word.find()) {
                    problems.addShortcoming(
                            file,
                            index + 1,
                            "'" + word.group() + "' is a word to avoid",
                            "Write for example: " + entry.instead());
                }
            }
        }
    }
}
