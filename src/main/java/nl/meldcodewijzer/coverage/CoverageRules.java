package nl.meldcodewijzer.coverage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meldcodewijzer.coverage.EmploymentFact.Assigned;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.learning.Profession;
import nl.meldcodewijzer.learning.ProfessionSlug;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.learning.ProgrammeSlug;

/** The rule of every programme and the programme of every profession, ready to judge many employments. */
public final class CoverageRules {

    private static final Comparator<Assigned> EARLIEST = Comparator.comparing(Assigned::from)
            .thenComparing(each -> each.profession().value())
            .thenComparing(each -> String.valueOf(each.unit()));

    private final Map<ProfessionSlug, ProgrammeSlug> programmes;
    private final Map<ProgrammeSlug, ProgrammeRule> rules;

    public CoverageRules(Catalogue catalogue) {
        programmes = catalogue.professions().stream()
                .collect(Collectors.toUnmodifiableMap(Profession::slug, Profession::programme));
        rules = catalogue.programmes().stream()
                .collect(Collectors.toUnmodifiableMap(Programme::slug, each -> ProgrammeRule.of(each, catalogue)));
    }

    /** The modules whose completions matter for the status on a date: those with an edition to do again. */
    public Set<ModuleSlug> modulesThatMatter() {
        return rules.values().stream()
                .flatMap(each -> each.mustRedo().stream())
                .map(MustRedo::module)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    public CoverageRow judge(EmploymentFact employment, LocalDate date) {
        var assigned = assignedOn(employment.assignments(), date);
        var unit = assigned.isEmpty() ? null : assigned.get(0).unit();
        var profession = assigned.isEmpty()
                ? CoverageRow.UNKNOWN_PROFESSION
                : assigned.get(0).profession();
        var programme = programmes.getOrDefault(profession, CoverageRow.UNKNOWN_PROGRAMME);
        var rule = rules.get(programme);
        var standing = rule == null
                ? Standing.without(CoverageStatus.NONE)
                : rule.standing(employment.from(), employment.portfolio(), date);
        return new CoverageRow(
                employment.id(),
                unit,
                assigned.stream().map(Assigned::unit).filter(Objects::nonNull).collect(Collectors.toSet()),
                profession,
                employment.kind(),
                programme,
                standing.status(),
                employment.absent(),
                standing.provenance(),
                standing.validUntil(),
                employment.linked());
    }

    /** Those that run on the date, the earliest first; when none does, the last one that did. */
    private static List<Assigned> assignedOn(List<Assigned> assignments, LocalDate date) {
        var running = assignments.stream()
                .filter(each -> each.runsOn(date))
                .sorted(EARLIEST)
                .toList();
        if (!running.isEmpty()) {
            return running;
        }
        return assignments.stream()
                .filter(each -> !each.from().isAfter(date))
                .max(Comparator.comparing((Assigned each) -> Objects.requireNonNullElse(each.until(), LocalDate.MAX))
                        .thenComparing(EARLIEST))
                .map(List::of)
                .orElse(List.of());
    }
}
