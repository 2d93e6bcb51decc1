package nl.meldcodewijzer.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meldcodewijzer.organisation.Identifier;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.site.Refusal;

/** The numbers of an organisation and its units in other registers. */
@ApplicationScoped
public class Identifiers {

    private final EntityManager entities;

    Identifiers(EntityManager entities) {
        this.entities = entities;
    }

    public List<Identifier> of(OrganisationId owner) {
        return entities
                .createQuery(
                        "from IdentifierEntity where organisationId = :owner order by scheme, value",
                        IdentifierEntity.class)
                .setParameter("owner", owner.value())
                .getResultList()
                .stream()
                .map(IdentifierEntity::toIdentifier)
                .toList();
    }

    public void add(OrganisationId owner, Identifier identifier) {
        if (!identifier.organisation().equals(owner)) {
            throw Refusal.notFound();
        }
        entities.persist(new IdentifierEntity(identifier));
        entities.flush();
    }

    public void end(OrganisationId owner, UUID id, LocalDate lastDay) {
        var entity = entities.find(IdentifierEntity.class, id);
        if (entity == null || !entity.organisationId.equals(owner.value())) {
            throw Refusal.notFound();
        }
        if (lastDay.isBefore(entity.fromDate)) {
            throw Refusal.field("until", "De laatste dag ligt vóór de eerste dag.", "before-from");
        }
        entity.untilDate = lastDay;
        entities.flush();
    }
}
