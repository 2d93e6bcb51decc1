package nl.meldcodewijzer.reminder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.meldcodewijzer.coverage.MustRedo;
import nl.meldcodewijzer.coverage.ProgrammeRule;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Edition;
import nl.meldcodewijzer.learning.Programme;

/** The editions that a programme or its modules ask to do again, whoever has to. */
public record ToRedo(List<Edition> editions) {

    private static final Comparator<Edition> LAST = Comparator.comparing(Edition::oldCountsUntil);

    public ToRedo {
        editions = List.copyOf(editions);
    }

    public static ToRedo of(Programme programme, Catalogue catalogue) {
        return new ToRedo(ProgrammeRule.of(programme, catalogue).mustRedo().stream()
                .map(MustRedo::edition)
                .toList());
    }

    /** Those in effect, while what was done before still counts. */
    public List<Edition> running(LocalDate day) {
        return editions.stream()
                .filter(each -> !each.effective().isAfter(day))
                .filter(each -> !each.oldCountsUntil().isBefore(day))
                .toList();
    }

    /** The one for which the time ran out last. */
    public Optional<Edition> overdue(LocalDate day) {
        return editions.stream()
                .filter(each -> each.oldCountsUntil().isBefore(day))
                .max(LAST);
    }
}
