package nl.meldcodewijzer.study.web;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.study.AttemptId;

/** What stands in an address, read without trusting it. */
final class StudyAddresses {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private StudyAddresses() {}

    static AttemptId attempt(String text) {
        if (!ID.matcher(text).matches()) {
            throw Refusal.notFound();
        }
        return new AttemptId(UUID.fromString(text));
    }

    static Optional<ModuleSlug> module(String text) {
        try {
            return Optional.of(new ModuleSlug(text));
        } catch (IllegalArgumentException notASlug) {
            return Optional.empty();
        }
    }
}
