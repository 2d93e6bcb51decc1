package nl.meldcodewijzer.content.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meldcodewijzer.content.Data;
import nl.meldcodewijzer.content.Document;
import nl.meldcodewijzer.content.EditionLock;
import nl.meldcodewijzer.content.Problems;

/** The content folder: which files there are, and each of them as a document. */
public final class ContentFolder {

    private static final int LARGEST = 1_000_000;
    private static final Set<String> NOT_READ = Set.of("README.md", "LICENSE.md", EditionLock.FILE);

    private final Path root;
    private final Problems problems;
    private final List<String> files;
    private final Map<String, String> read = new LinkedHashMap<>();

    public ContentFolder(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
        this.files = list();
    }

    /** The folder that this installation reads. */
    public static Path configured() {
        return Path.of(System.getProperty(
                "meldcodewijzer.content", System.getenv().getOrDefault("MELDCODEWIJZER_CONTENT", "content")));
    }

    private List<String> list() {
        if (!Files.isDirectory(root)) {
            problems.add(
                    ".",
                    1,
                    "the folder " + root.toAbsolutePath() + " does not exist",
                    "Point MELDCODEWIJZER_CONTENT at the content folder");
            return List.of();
        }
        try (var paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile)
                    .map(each -> root.relativize(each).toString().replace('\\', '/'))
                    .filter(each -> !each.startsWith(".") && !each.contains("/."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problems.add(".", 1, "the folder cannot be read: " + e.getMessage(), "Check its rights");
            return List.of();
        }
    }

    /** Names of the files with this ending directly in a folder, without the ending. */
    public List<String> names(String folder, String ending) {
        return files.stream()
                .filter(each -> each.startsWith(folder + "/") && each.endsWith(ending))
                .map(each -> each.substring(folder.length() + 1, each.length() - ending.length()))
                .filter(each -> !each.contains("/"))
                .toList();
    }

    /** Names of the folders directly in a folder. */
    public List<String> folders(String folder) {
        return files.stream()
                .filter(each -> each.startsWith(folder + "/") && each.indexOf('/', folder.length() + 1) > 0)
                .map(each -> each.substring(folder.length() + 1, each.indexOf('/', folder.length() + 1)))
                .distinct()
                .toList();
    }

    public boolean has(String file) {
        return files.contains(file);
    }

    /** All there are, also those that nobody asked for. */
    public List<String> files() {
        return files;
    }

    /** What was read so far: each file with its text. */
    public Map<String, String> texts() {
        return Collections.unmodifiableMap(read);
    }

    /** A file that must be there; a document without fields when it is not. */
    public Document yaml(String file) {
        if (!has(file)) {
            problems.addBroken(file, 1, "the file is missing", "Write it as README.md in this folder shows");
            return new Document(file, new Data.Fields(Map.of(), 1), "", 1);
        }
        return new Document(file, new YamlText(file, 1, problems).read(text(file)), "", 1);
    }

    public Document markdown(String file) {
        var text = text(file);
        if (!text.startsWith("---\n") || text.indexOf("\n---\n", 3) < 0) {
            problems.addBroken(
                    file, 1, "the head is missing", "Start with a line ---, then 'title:' and so on, then a line ---");
            return new Document(file, new Data.Fields(Map.of(), 1), text, 1);
        }
        int end = text.indexOf("\n---\n", 3);
        var head = text.substring(4, Math.max(4, end + 1));
        int bodyLine = 3 + (int) head.chars().filter(each -> each == '\n').count();
        var fields = new YamlText(file, 2, problems).read(head);
        return new Document(file, fields, text.substring(end + 5), bodyLine);
    }

    public String lock() {
        return has(EditionLock.FILE) ? text(EditionLock.FILE) : "";
    }

    /** Canonical text from before, as fields again. */
    public static Data.Fields canonical(String name, String text) {
        var problems = new Problems();
        var fields = new YamlText(name, 1, problems).read(text);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("Stored text is broken: " + problems.list());
        }
        return fields;
    }

    /** A file with a place here, that is not wanted now. */
    public void leave(String file) {
        read.putIfAbsent(file, "");
    }

    /** Ends reading: a file that nobody read is a mistake, because its author thinks that it counts. */
    public void end() {
        end("");
    }

    /** Ends reading a part of the folder. */
    public void end(String path) {
        files.stream()
                .filter(each -> each.startsWith(path))
                .filter(each -> !read.containsKey(each) && !NOT_READ.contains(each))
                .forEach(each -> problems.add(
                        each, 1, "this file has no place here", "Move or rename it as README.md in this folder says"));
    }

    private String text(String file) {
        return read.computeIfAbsent(file, this::load);
    }

    private String load(String file) {
        try {
            var path = root.resolve(file);
            if (Files.size(path) > LARGEST) {
                problems.addBroken(file, 1, "the file is larger than " + LARGEST + " bytes", "Split it");
                return "";
            }
            return decoded(file, Files.readAllBytes(path));
        } catch (IOException e) {
            problems.addBroken(file, 1, "the file cannot be read", "Check its rights");
            return "";
        }
    }

    private String decoded(String file, byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
            return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .replace("\r\n", "\n")
                    .replace('\r', '\n');
        } catch (CharacterCodingException e) {
            var before = new String(bytes, 0, buffer.position(), StandardCharsets.ISO_8859_1);
            int line = 1 + (int) before.chars().filter(each -> each == '\n').count();
            problems.addBroken(file, line, "a character here is not UTF-8", "Save the file as UTF-8");
            return "";
        }
    }
}
