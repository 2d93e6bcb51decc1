package nl.meldcodewijzer.learning;

import java.util.Set;
import java.util.stream.Collectors;

final class Options {

    private Options() {}

    static Set<String> of(Question question) {
        return question.options().stream().map(Question.Option::id).collect(Collectors.toUnmodifiableSet());
    }
}
