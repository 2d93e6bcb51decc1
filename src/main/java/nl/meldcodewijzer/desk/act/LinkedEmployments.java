package nl.meldcodewijzer.desk.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.meldcodewijzer.learning.ProfessionSlug;
import nl.meldcodewijzer.organisation.EmployedAs;
import nl.meldcodewijzer.organisation.store.PersonEmployments;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.study.LearnerEmployments;

/** A learner's employments, from the registers of the employers they are linked to. */
@ApplicationScoped
class LinkedEmployments implements LearnerEmployments {

    private final PersonEmployments employments;

    LinkedEmployments(PersonEmployments employments) {
        this.employments = employments;
    }

    @Override
    public List<Work> of(PersonId person, LocalDate day) {
        return employments.of(person, day).stream().map(LinkedEmployments::work).toList();
    }

    private static Work work(EmployedAs employed) {
        var profession = employed.profession();
        return new Work(
                employed.organisationName(),
                profession == null ? null : new ProfessionSlug(profession),
                employed.from(),
                employed.until());
    }
}
