package nl.meldcodewijzer.organisation.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.meldcodewijzer.organisation.Identifier;
import nl.meldcodewijzer.organisation.IdentifierScheme;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.Span;
import nl.meldcodewijzer.organisation.UnitId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "identifier")
class IdentifierEntity {

    @Id
    UUID id;

    UUID organisationId;

    @Nullable
    UUID unitId;

    String scheme;
    String value;
    LocalDate fromDate;

    @Nullable
    LocalDate untilDate;

    @SuppressWarnings("NullAway.Init")
    IdentifierEntity() {}

    IdentifierEntity(Identifier identifier) {
        this.id = identifier.id();
        this.organisationId = identifier.organisation().value();
        this.unitId = identifier.unit() == null ? null : identifier.unit().value();
        this.scheme = identifier.scheme().code();
        this.value = identifier.value();
        this.fromDate = identifier.period().from();
        this.untilDate = identifier.period().until();
    }

    Identifier toIdentifier() {
        return new Identifier(
                id,
                new OrganisationId(organisationId),
                unitId == null ? null : new UnitId(unitId),
                IdentifierScheme.of(scheme),
                value,
                new Span(fromDate, untilDate));
    }
}
