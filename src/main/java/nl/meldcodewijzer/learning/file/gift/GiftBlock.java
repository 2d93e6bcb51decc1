package nl.meldcodewijzer.learning.file.gift;

import java.util.ArrayList;
import java.util.List;

/**
 * A category on its line, or a question: the lines until an empty one.
 *
 * @param line of the first, counted from 1
 */
record GiftBlock(String text, int line) {

    static final String CATEGORY = "$CATEGORY:";

    /** Comments are left out, and each block keeps its line in the file. */
    static List<GiftBlock> of(String file) {
        var blocks = new ArrayList<GiftBlock>();
        var text = new StringBuilder();
        int first = 0;
        int number = 0;
        for (var line : (file + "\n\n").split("\n", -1)) {
            number++;
            if (line.strip().startsWith("//")) {
                keepPlace(text);
                continue;
            }
            boolean category = line.startsWith(CATEGORY);
            if (!text.isEmpty() && (category || line.isBlank() && !isOpen(text))) {
                blocks.add(new GiftBlock(text.toString().strip(), first));
                text.setLength(0);
            }
            if (category) {
                blocks.add(new GiftBlock(line.strip(), number));
            } else if (!line.isBlank()) {
                first = text.isEmpty() ? number : first;
                text.append(line).append('\n');
            } else {
                keepPlace(text);
            }
        }
        if (!text.isEmpty()) {
            blocks.add(new GiftBlock(text.toString().strip(), first));
        }
        return blocks;
    }

    /** A line that says nothing, so that those below keep their number. */
    private static void keepPlace(StringBuilder text) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    /** Writers put empty lines between answers too. */
    private static boolean isOpen(CharSequence text) {
        int depth = 0;
        for (int index = 0; index < text.length(); index++) {
            switch (text.charAt(index)) {
                case '\\' -> index++;
                case '{' -> depth++;
                case '}' -> depth--;
                default -> {}
            }
        }
        return depth > 0;
    }

    /** The line in the file of this place in the text. */
    int lineAt(int index) {
        return line
                + (int) text.chars().limit(index).filter(each -> each == '\n').count();
    }
}
