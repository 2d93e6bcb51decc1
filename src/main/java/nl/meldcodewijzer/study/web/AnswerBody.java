package nl.meldcodewijzer.study.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.meldcodewijzer.learning.Given;
import nl.meldcodewijzer.site.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a program sends to save an answer: {@code chosen}, {@code pairs} or {@code text} by the kind of question, and the
 * sequence.
 */
record AnswerBody(
        @Nullable List<@Nullable String> chosen,
        @Nullable Map<String, @Nullable String> pairs,
        @Nullable String text,
        @Nullable Integer sequence) {

    Given given(AttemptMessages messages) {
        if (Stream.of(chosen, pairs, text).filter(Objects::nonNull).count() != 1) {
            throw Refusal.field("chosen", messages.chosenMissing(), "required");
        }
        if (text != null) {
            return new Given.Words(text);
        }
        if (pairs != null) {
            pairs.forEach((left, option) -> present(option, "pairs", messages));
            return new Given.Pairs(Map.copyOf(Objects.requireNonNull(pairs)));
        }
        var options = Objects.requireNonNull(chosen);
        options.forEach(each -> present(each, "chosen", messages));
        return new Given.Chosen(options.stream().map(Objects::requireNonNull).toList());
    }

    int next(AttemptMessages messages) {
        if (sequence == null || sequence < 1) {
            throw Refusal.field("sequence", messages.sequenceMissing(), sequence == null ? "required" : "too-low");
        }
        return sequence;
    }

    private static void present(@Nullable String value, String member, AttemptMessages messages) {
        if (value == null) {
            throw Refusal.field(member, messages.chosenMissing(), "required");
        }
    }
}
