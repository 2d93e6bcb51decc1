package nl.meldcodewijzer.organisation.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.Span;
import nl.meldcodewijzer.organisation.Unit;
import nl.meldcodewijzer.organisation.UnitId;
import nl.meldcodewijzer.region.AuthorityCode;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "unit")
class UnitEntity {

    @Id
    UUID id;

    UUID organisationId;
    String name;
    String sector;
    String legalBasis;

    @Nullable
    String authority;

    String cardCode;
    LocalDate fromDate;

    @Nullable
    LocalDate untilDate;

    int version;

    @SuppressWarnings("NullAway.Init")
    UnitEntity() {}

    UnitEntity(Unit unit) {
        this.id = unit.id().value();
        this.organisationId = unit.organisation().value();
        this.cardCode = unit.cardCode();
        this.name = unit.name();
        this.sector = unit.sector();
        this.legalBasis = unit.legalBasis();
        this.authority = code(unit.authority());
        this.fromDate = unit.period().from();
        this.untilDate = unit.period().until();
    }

    void become(Unit unit) {
        this.name = unit.name();
        this.sector = unit.sector();
        this.legalBasis = unit.legalBasis();
        this.authority = code(unit.authority());
        this.fromDate = unit.period().from();
        this.untilDate = unit.period().until();
        this.version++;
    }

    Unit toUnit() {
        return new Unit(
                new UnitId(id),
                new OrganisationId(organisationId),
                name,
                sector,
                legalBasis,
                authority == null ? null : new AuthorityCode(authority),
                cardCode,
                new Span(fromDate, untilDate),
                version);
    }

    private static @Nullable String code(@Nullable AuthorityCode authority) {
        return authority == null ? null : authority.value();
    }
}
