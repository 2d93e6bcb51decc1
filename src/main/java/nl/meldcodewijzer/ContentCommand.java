package nl.meldcodewijzer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import nl.meldcodewijzer.content.EditionLock;
import nl.meldcodewijzer.learning.CurriculumTable;

/** {@code content check} and {@code content release}: for authors; no database, no web. */
final class ContentCommand {

    private final Library library;
    private final PrintStream out;

    ContentCommand(Library library, PrintStream out) {
        this.library = library;
        this.out = out;
    }

    /** The exit code. */
    int run(String command) {
        if (!command.equals("check") && !command.equals("release")) {
            out.println("Unknown command 'content " + command
                    + "'. There are: content check, content release, content gift <file>.");
            return 2;
        }
        if (!library.problems().isEmpty()) {
            out.println(library.complaint());
        }
        if (!library.isUsable()) {
            out.println(found() + " Nothing was released.");
            return 1;
        }
        return command.equals("check") ? check() : release();
    }

    private int check() {
        out.print(new CurriculumTable(library.catalogue()).text());
        library.lock()
                .unreleased(library.release())
                .forEach(each -> out.println(
                        "Not released yet: " + each.kind() + " " + each.slug() + " edition " + each.edition()));
        out.println(found());
        return library.problems().isEmpty() ? 0 : 1;
    }

    private String found() {
        var count = library.problems().size();
        return (count == 0 ? "No problems in " : count == 1 ? "1 problem in " : count + " problems in ")
                + library.folder().toAbsolutePath() + ".";
    }

    private int release() {
        var added = library.lock().unreleased(library.release());
        try {
            Files.writeString(
                    library.folder().resolve(EditionLock.FILE), library.lock().with(library.release()));
        } catch (IOException e) {
            out.println(EditionLock.FILE + " cannot be written: " + e.getMessage());
            return 1;
        }
        added.forEach(
                each -> out.println("Released " + each.kind() + " " + each.slug() + " edition " + each.edition()));
        out.println("Editions added to " + EditionLock.FILE + ": " + added.size() + ".");
        return 0;
    }
}
