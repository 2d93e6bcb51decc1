package nl.meldcodewijzer.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.meldcodewijzer.organisation.Organisation;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.site.Refusal;

/** The organisations that keep a register here. */
@ApplicationScoped
public class Organisations {

    private final EntityManager entities;

    Organisations(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Organisation> find(OrganisationId id) {
        return Optional.ofNullable(entities.find(OrganisationEntity.class, id.value()))
                .map(OrganisationEntity::toOrganisation);
    }

    /** The organisation whose staff sign in with this code. */
    public Optional<Organisation> called(String signInCode) {
        return entities
                .createQuery("from OrganisationEntity where signInCode = :code", OrganisationEntity.class)
                .setParameter("code", signInCode)
                .getResultList()
                .stream()
                .findFirst()
                .map(OrganisationEntity::toOrganisation);
    }

    public List<Organisation> all(Collection<OrganisationId> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities
                        .createQuery("from OrganisationEntity where id in :ids order by name", OrganisationEntity.class)
                        .setParameter(
                                "ids", ids.stream().map(OrganisationId::value).toList())
                        .getResultList()
                        .stream()
                        .map(OrganisationEntity::toOrganisation)
                        .toList();
    }

    /** For administration: those whose name contains the text, in the order of their names. */
    public List<Organisation> named(String text, int offset, int limit) {
        return entities
                .createQuery(
                        "from OrganisationEntity where locate(:text, name) > 0 or :text = '' order by name, id",
                        OrganisationEntity.class)
                .setParameter("text", text.strip())
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(OrganisationEntity::toOrganisation)
                .toList();
    }

    public long count() {
        return entities.createQuery("select count(*) from OrganisationEntity", Long.class)
                .getSingleResult();
    }

    /** Makes writers of one organisation wait for one another; take it before the first read. */
    public void lock(OrganisationId id) {
        var rows = entities.createNativeQuery("select id from organisation where id = :id for update")
                .setParameter("id", id.value())
                .getResultList();
        if (rows.isEmpty()) {
            throw Refusal.notFound();
        }
    }

    public void add(Organisation organisation) {
        refuseTakenCode(organisation);
        entities.persist(new OrganisationEntity(organisation));
        entities.flush();
    }

    /** The organisation as it has to be from now on; its version is the one that the caller saw. */
    public void change(Organisation organisation) {
        var entity = locked(organisation.id());
        Stale.check(entity.version, organisation.version());
        refuseTakenCode(organisation);
        entity.become(organisation);
        entities.flush();
    }

    public void end(OrganisationId id, int version, LocalDate lastDay) {
        var entity = locked(id);
        Stale.check(entity.version, version);
        if (lastDay.isBefore(entity.fromDate)) {
            throw Refusal.field("until", "De laatste dag ligt vóór de eerste dag.", "before-from");
        }
        entity.untilDate = lastDay;
        entity.version++;
        entities.flush();
    }

    private OrganisationEntity locked(OrganisationId id) {
        var entity = entities.find(OrganisationEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (entity == null) {
            throw Refusal.notFound();
        }
        return entity;
    }

    private void refuseTakenCode(Organisation organisation) {
        if (called(organisation.signInCode())
                .filter(other -> !other.id().equals(organisation.id()))
                .isPresent()) {
            throw Refusal.field("signInCode", "Deze inlogcode is al in gebruik. Kies een andere.", "taken");
        }
    }
}
