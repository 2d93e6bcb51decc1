package nl.meldcodewijzer.completion;

import java.time.LocalDate;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody completed one edition of a programme.
 *
 * @param digest of the programme's text, absent when it was earned elsewhere
 */
public record Completion(
        CompletionId id,
        PersonId person,
        ProgrammeSlug programme,
        int edition,
        @Nullable String digest,
        LocalDate completedOn,
        Provenance provenance) {}
