package nl.meldcodewijzer.learning.file;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import nl.meldcodewijzer.content.FieldReader;
import nl.meldcodewijzer.learning.AttemptPolicy;
import nl.meldcodewijzer.learning.AttemptPolicy.Shown;
import org.jspecify.annotations.Nullable;

/** Reads {@code attempts} of module.yaml. */
final class AttemptPolicyReader {

    private static final Map<String, Shown> SHOWN =
            Map.of("everything", Shown.EVERYTHING, "own-answers", Shown.OWN_ANSWERS);

    private AttemptPolicyReader() {}

    static AttemptPolicy read(FieldReader module) {
        var reader = module.part("attempts");
        if (reader == null) {
            return AttemptPolicy.OPEN;
        }
        var policy = new AttemptPolicy(
                orZero(reader.wholeOrNull("failsPerDay", 1, 50)),
                Duration.ofMinutes(orZero(reader.wholeOrNull("pauseMinutes", 1, 7 * 24 * 60))),
                reader.has("shown") ? reader.one("shown", SHOWN, Shown.EVERYTHING) : Shown.EVERYTHING);
        reader.end();
        return policy;
    }

    private static int orZero(@Nullable Integer number) {
        return Objects.requireNonNullElse(number, 0);
    }
}
