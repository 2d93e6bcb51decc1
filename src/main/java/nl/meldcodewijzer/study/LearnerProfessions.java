package nl.meldcodewijzer.study;

import java.time.LocalDate;
import java.util.List;
import nl.meldcodewijzer.learning.ProfessionSlug;
import nl.meldcodewijzer.person.PersonId;

/** Tells for which professions somebody learns; answered by whoever knows employments, which this feature does not. */
public interface LearnerProfessions {

    /** The latest first; empty for somebody without an employment on that day. */
    List<ProfessionSlug> of(PersonId person, LocalDate day);
}
