package nl.meldcodewijzer.coverage.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.coverage.Coverage;
import nl.meldcodewijzer.coverage.CoverageRules;
import nl.meldcodewijzer.coverage.store.CoverageFacts;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.organisation.OrganisationId;

/** Says who is covered on a date, in the past, today or as it will be when nothing more happens. */
@ApplicationScoped
public class AssessCoverage {

    private final CoverageFacts facts;
    private final Catalogue catalogue;

    AssessCoverage(CoverageFacts facts, Catalogue catalogue) {
        this.facts = facts;
        this.catalogue = catalogue;
    }

    public Coverage on(OrganisationId organisation, LocalDate date) {
        return onAll(List.of(organisation), date).getOrDefault(organisation, new Coverage(date, List.of()));
    }

    /** Of many organisations at once, in the same number of queries as of one. */
    public Map<OrganisationId, Coverage> onAll(Collection<OrganisationId> organisations, LocalDate date) {
        var rules = new CoverageRules(catalogue);
        var coverage = new HashMap<OrganisationId, Coverage>();
        facts.on(organisations, date, rules.modulesThatMatter())
                .forEach((organisation, employed) -> coverage.put(
                        organisation,
                        new Coverage(
                                date,
                                employed.stream()
                                        .map(each -> rules.judge(each, date))
                                        .toList())));
        return coverage;
    }
}
