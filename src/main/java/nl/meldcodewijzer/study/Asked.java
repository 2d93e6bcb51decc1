package nl.meldcodewijzer.study;

import java.time.LocalDate;
import java.util.Optional;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Framework;
import nl.meldcodewijzer.learning.Profession;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.learning.Terms;
import nl.meldcodewijzer.study.LearnerEmployments.Work;

/** What one employment asks of a learner, and by which steps: profession, weighing framework, programme. */
public record Asked(
        Work work, Optional<Profession> profession, Optional<Framework> framework, Optional<Programme> programme) {

    public static Asked of(Work work, Catalogue catalogue) {
        var profession = Optional.ofNullable(work.profession()).flatMap(catalogue::profession);
        return new Asked(
                work,
                profession,
                profession.map(Profession::framework).flatMap(catalogue::framework),
                profession.map(Profession::programme).flatMap(catalogue::programme));
    }

    /** The last day of the term that a new member of staff has for the first certificate. */
    public Optional<LocalDate> onboardingUntil() {
        return programme.map(each -> Terms.lastDay(work.from(), each.onboarding()));
    }

    public boolean asksFor(Programme other) {
        return programme.filter(each -> each.slug().equals(other.slug())).isPresent();
    }
}
