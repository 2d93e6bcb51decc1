package nl.meldcodewijzer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.meldcodewijzer.content.Problems;
import nl.meldcodewijzer.learning.file.gift.GiftImport;

/** {@code content gift <file>}: prints the quiz.yaml that a GIFT file becomes, and what could not be taken over. */
final class GiftCommand {

    private static final long LARGEST = 5_000_000;

    private final PrintStream out;
    private final PrintStream err;

    GiftCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** The exit code: 1 when something was left out. */
    int run(Path path) {
        try {
            if (Files.size(path) > LARGEST) {
                err.println(path + " is larger than " + LARGEST + " bytes. Split it.");
                return 2;
            }
            return print(path.getFileName().toString(), Files.readString(path));
        } catch (CharacterCodingException e) {
            err.println(path + " is not UTF-8. Save it as UTF-8.");
            return 2;
        } catch (IOException e) {
            err.println(path + " cannot be read.");
            return 2;
        }
    }

    private int print(String name, String gift) {
        var problems = new Problems();
        var quiz = new GiftImport(name, problems).quiz(gift);
        out.print(quiz);
        problems.list().forEach(err::println);
        err.println(
                quiz.isEmpty()
                        ? "No question was taken over."
                        : "Name the source of each question in place of 'invullen', add missing feedback, then run content check.");
        return problems.isEmpty() && !quiz.isEmpty() ? 0 : 1;
    }
}
