package nl.meldcodewijzer.learning.file.gift;

import java.util.ArrayList;
import java.util.List;

/**
 * Some lines without an empty one between them: a question or a category.
 *
 * @param line of the first, counted from 1
 */
record GiftBlock(String text, int line) {

    /** Comments are left out, and each block keeps its line in the file. */
    static List<GiftBlock> of(String file) {
        var blocks = new ArrayList<GiftBlock>();
        var text = new StringBuilder();
        int first = 0;
        int number = 0;
        for (var line : (file + "\n").split("\n", -1)) {
            number++;
            if (line.strip().startsWith("//")) {
                continue;
            }
            if (!line.isBlank()) {
                first = text.isEmpty() ? number : first;
                text.append(line).append('\n');
            } else if (!text.isEmpty() && !isOpen(text)) {
                blocks.add(new GiftBlock(text.toString().strip(), first));
                text.setLength(0);
            }
        }
        if (!text.isEmpty()) {
            blocks.add(new GiftBlock(text.toString().strip(), first));
        }
        return blocks;
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
