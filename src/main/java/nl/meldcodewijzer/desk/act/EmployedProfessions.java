package nl.meldcodewijzer.desk.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.meldcodewijzer.learning.ProfessionSlug;
import nl.meldcodewijzer.organisation.store.PersonProfessions;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.study.LearnerProfessions;

/** A learner's professions, from the registers of their employers. */
@ApplicationScoped
class EmployedProfessions implements LearnerProfessions {

    private final PersonProfessions professions;

    EmployedProfessions(PersonProfessions professions) {
        this.professions = professions;
    }

    @Override
    public List<ProfessionSlug> of(PersonId person, LocalDate day) {
        return professions.of(person, day).stream().map(ProfessionSlug::new).toList();
    }
}
