package nl.meldcodewijzer.learning;

import java.util.Locale;
import java.util.Optional;

/**
 * A place in a module that a remark is about.
 *
 * @param name the slug of the lesson or case, or the id of the question; empty for the module as a whole
 */
public record TextPlace(Part part, String name) {

    /** The parts of a module, by the words that an address has for them. */
    public enum Part {
        MODULE,
        LES,
        CASUS,
        VRAAG;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final TextPlace WHOLE = new TextPlace(Part.MODULE, "");

    /** Written as {@code les:feiten-en-meningen}; what is something else means nothing. */
    public static Optional<TextPlace> parse(String text) {
        var words = text.split(":", 2);
        for (var part : Part.values()) {
            if (part.code().equals(words[0])) {
                return Optional.of(new TextPlace(part, words.length == 1 ? "" : words[1]));
            }
        }
        return Optional.empty();
    }

    /** Whether the module has such a place. */
    public boolean isIn(LearningModule module) {
        return switch (part) {
            case MODULE -> name.isEmpty();
            case LES -> module.lesson(name).isPresent();
            case CASUS -> module.dilemma(name).isPresent();
            case VRAAG -> module.question(name).isPresent();
        };
    }

    @Override
    public String toString() {
        return part == Part.MODULE ? part.code() : part.code() + ":" + name;
    }
}
