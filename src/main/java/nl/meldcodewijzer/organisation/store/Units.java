package nl.meldcodewijzer.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.Unit;
import nl.meldcodewijzer.organisation.UnitId;
import nl.meldcodewijzer.site.Refusal;

/** The units of an organisation. */
@ApplicationScoped
public class Units {

    private final EntityManager entities;
    private final Organisations organisations;

    Units(EntityManager entities, Organisations organisations) {
        this.entities = entities;
        this.organisations = organisations;
    }

    /** All units, ended ones too, in the order of their names. */
    public List<Unit> of(OrganisationId owner) {
        return entities
                .createQuery("from UnitEntity where organisationId = :owner order by name", UnitEntity.class)
                .setParameter("owner", owner.value())
                .getResultList()
                .stream()
                .map(UnitEntity::toUnit)
                .toList();
    }

    public List<Unit> on(OrganisationId owner, LocalDate day) {
        return of(owner).stream().filter(unit -> unit.period().contains(day)).toList();
    }

    public Optional<Unit> find(OrganisationId owner, UnitId id) {
        return entities
                .createQuery("from UnitEntity where organisationId = :owner and id = :id", UnitEntity.class)
                .setParameter("owner", owner.value())
                .setParameter("id", id.value())
                .getResultList()
                .stream()
                .findFirst()
                .map(UnitEntity::toUnit);
    }

    /** The unit whose card has this address; the address itself is the key, so there is no owner. */
    public Optional<Unit> withCard(String cardCode) {
        return entities
                .createQuery("from UnitEntity where cardCode = :code", UnitEntity.class)
                .setParameter("code", cardCode)
                .getResultList()
                .stream()
                .findFirst()
                .map(UnitEntity::toUnit);
    }

    public void add(OrganisationId owner, Unit unit) {
        organisations.lock(owner);
        refuseTakenName(owner, unit);
        entities.persist(new UnitEntity(unit));
        entities.flush();
    }

    /** The unit as it has to be from now on; its version is the one that the caller saw. */
    public void change(OrganisationId owner, Unit unit) {
        organisations.lock(owner);
        var entity = locked(owner, unit.id());
        Stale.check(entity.version, unit.version());
        refuseTakenName(owner, unit);
        entity.become(unit);
        entities.flush();
    }

    public void end(OrganisationId owner, UnitId id, int version, LocalDate lastDay) {
        var entity = locked(owner, id);
        Stale.check(entity.version, version);
        if (lastDay.isBefore(entity.fromDate)) {
            throw Refusal.field("until", "De laatste dag ligt vóór de eerste dag.", "before-from");
        }
        entity.untilDate = lastDay;
        entity.version++;
        entities.flush();
    }

    private UnitEntity locked(OrganisationId owner, UnitId id) {
        var entity = entities.find(UnitEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (entity == null || !entity.organisationId.equals(owner.value())) {
            throw Refusal.notFound();
        }
        return entity;
    }

    private void refuseTakenName(OrganisationId owner, Unit unit) {
        var same = entities.createQuery(
                        "select id from UnitEntity where organisationId = :owner and name = :name and id <> :id")
                .setParameter("owner", owner.value())
                .setParameter("name", unit.name())
                .setParameter("id", unit.id().value())
                .getResultList();
        if (!same.isEmpty()) {
            throw Refusal.field("name", "Deze organisatie heeft al een vestiging met deze naam.", "taken");
        }
    }
}
