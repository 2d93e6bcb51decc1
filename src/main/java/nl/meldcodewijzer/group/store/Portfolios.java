package nl.meldcodewijzer.group.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.ModuleCompletion;
import nl.meldcodewijzer.completion.store.Certificates;
import nl.meldcodewijzer.completion.store.ModuleCompletions;
import nl.meldcodewijzer.group.Portfolio;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Sql;

/** What the members of a group did, in as many queries for thirty of them as for one; never an answer or a score. */
@ApplicationScoped
public class Portfolios {

    private record Started(PersonId person, ModuleSlug module) {}

    private final ModuleCompletions completions;
    private final Certificates certificates;
    private final Sql sql;

    Portfolios(ModuleCompletions completions, Certificates certificates, Sql sql) {
        this.completions = completions;
        this.certificates = certificates;
        this.sql = sql;
    }

    /**
     * @param modules those of which a beginning may be seen
     */
    public Map<PersonId, Portfolio> of(Collection<PersonId> people, Set<ModuleSlug> modules) {
        if (people.isEmpty()) {
            return Map.of();
        }
        var done = completions.ofAll(people).stream().collect(Collectors.groupingBy(ModuleCompletion::person));
        var earned = certificates.ofAll(people).stream().collect(Collectors.groupingBy(Certificate::person));
        var started = started(people, modules);
        return people.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        each -> new Portfolio(
                                done.getOrDefault(each, List.of()),
                                earned.getOrDefault(each, List.of()),
                                started.getOrDefault(each, Set.of()))));
    }

    private Map<PersonId, Set<ModuleSlug>> started(Collection<PersonId> people, Set<ModuleSlug> modules) {
        var ids = people.stream().map(PersonId::value).toList();
        var slugs = modules.stream().map(ModuleSlug::value).toList();
        return sql
                .rows(
                        "select person_id, module from lesson_read where person_id in (?) and module in (?)"
                                + " union select person_id, module from attempt where person_id in (?) and module in (?)",
                        row -> new Started(
                                new PersonId(UUID.fromString(row.getString(1))), new ModuleSlug(row.getString(2))),
                        ids,
                        slugs,
                        ids,
                        slugs)
                .stream()
                .collect(Collectors.groupingBy(
                        Started::person, Collectors.mapping(Started::module, Collectors.toUnmodifiableSet())));
    }
}
