package nl.meldcodewijzer.learning;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A few words to type. Capitals, accents, punctuation and spaces do not matter; a slip of the pen does, unless the author
 * listed it.
 *
 * @param accepted every form that is right
 * @param example the form that the learner is shown
 */
public record ShortQuestion(Asked asked, List<String> accepted, String example, Feedback about) implements Question {

    /** In characters. */
    public static final int LONGEST = 200;

    public ShortQuestion {
        accepted = List.copyOf(accepted);
    }

    @Override
    public String kind() {
        return "short";
    }

    @Override
    public Answering answering() {
        return Answering.TEXT;
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public Optional<Given> normal(Given given) {
        return given instanceof Given.Words words && cleaned(words.text()).length() <= LONGEST
                ? Optional.of(new Given.Words(cleaned(words.text())))
                : Optional.empty();
    }

    /** Without characters that nobody types and that take six times their place where they are kept. */
    private static String cleaned(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip();
    }

    /** Whether an accepted form has no letter and no digit: then anything without them would be right. */
    public static boolean saysNothing(String accepted) {
        return plain(accepted).isEmpty();
    }

    @Override
    public boolean isRight(Given given) {
        return given instanceof Given.Words words
                && accepted.stream().anyMatch(each -> plain(each).equals(plain(words.text())));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{Nd}]+", "")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public Given solution() {
        return new Given.Words(example);
    }

    @Override
    public List<String> feedback(Given given) {
        return about.on(isRight(given));
    }

    @Override
    public List<String> inWords(Given given) {
        return given instanceof Given.Words words && !words.isEmpty() ? List.of(words.text()) : List.of();
    }

    @Override
    public Question withdrawn(LocalDate on) {
        return new ShortQuestion(asked.withdrawn(on), accepted, example, about);
    }
}
