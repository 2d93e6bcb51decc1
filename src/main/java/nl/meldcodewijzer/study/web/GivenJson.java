package nl.meldcodewijzer.study.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.learning.Given;
import org.jspecify.annotations.Nullable;

/** An answer as the API has it: one of three members, by the kind of question. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GivenJson(
        @Nullable List<String> chosen,
        @Nullable Map<String, String> pairs,
        @Nullable String text) {

    static GivenJson of(Given given) {
        if (given instanceof Given.Pairs pairs) {
            return new GivenJson(null, pairs.pairs(), null);
        }
        return given instanceof Given.Words words
                ? new GivenJson(null, null, words.text())
                : new GivenJson(((Given.Chosen) given).options(), null, null);
    }
}
