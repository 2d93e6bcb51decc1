package nl.meldcodewijzer.subsidy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All templates of obligations, by title. */
public record ConditionTemplates(List<ConditionTemplate> all) {

    public ConditionTemplates {
        all = all.stream()
                .sorted(Comparator.comparing(ConditionTemplate::title))
                .toList();
    }

    public Optional<ConditionTemplate> template(String slug) {
        return all.stream().filter(each -> each.slug().equals(slug)).findFirst();
    }
}
