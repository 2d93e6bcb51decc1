package nl.meldcodewijzer.completion.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.meldcodewijzer.completion.ModuleCompletion;
import nl.meldcodewijzer.person.PersonId;
import org.jspecify.annotations.Nullable;

/** Which modules a person completed. */
@ApplicationScoped
public class ModuleCompletions {

    private final EntityManager rows;

    ModuleCompletions(EntityManager rows) {
        this.rows = rows;
    }

    /** Of all modules and ages, oldest first. */
    public List<ModuleCompletion> of(PersonId person) {
        return rows
                .createQuery(
                        "from ModuleCompletionEntity where personId = :person order by completedOn, id",
                        ModuleCompletionEntity.class)
                .setParameter("person", person.value())
                .getResultList()
                .stream()
                .map(ModuleCompletionEntity::toModuleCompletion)
                .toList();
    }

    /** Of several people at once, oldest first. */
    public List<ModuleCompletion> ofAll(Collection<PersonId> people) {
        return rows
                .createQuery(
                        "from ModuleCompletionEntity where personId in :people order by completedOn, id",
                        ModuleCompletionEntity.class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .getResultList()
                .stream()
                .map(ModuleCompletionEntity::toModuleCompletion)
                .toList();
    }

    /**
     * @param attempt that earned it, absent when it was earned elsewhere
     */
    public void add(ModuleCompletion completion, @Nullable UUID attempt) {
        rows.persist(new ModuleCompletionEntity(completion, attempt));
        rows.flush();
    }

    /** The completion that an attempt earned, if it did. */
    public @Nullable UUID earnedBy(PersonId person, UUID attempt) {
        return rows
                .createQuery(
                        "select id from ModuleCompletionEntity where personId = :person and attemptId = :attempt",
                        UUID.class)
                .setParameter("person", person.value())
                .setParameter("attempt", attempt)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** Many at once, of any people; leaves nothing in the session. */
    public void addAll(Collection<ModuleCompletion> completions) {
        Batches.each(rows, completions, each -> rows.persist(new ModuleCompletionEntity(each, null)));
    }
}
