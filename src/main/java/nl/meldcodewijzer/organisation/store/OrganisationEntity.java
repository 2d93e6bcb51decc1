package nl.meldcodewijzer.organisation.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.meldcodewijzer.organisation.Organisation;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.Span;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "organisation")
class OrganisationEntity {

    @Id
    UUID id;

    String name;
    String sector;
    String legalBasis;
    String signInCode;
    LocalDate fromDate;

    @Nullable
    LocalDate untilDate;

    int version;

    @SuppressWarnings("NullAway.Init")
    OrganisationEntity() {}

    OrganisationEntity(Organisation organisation) {
        this.id = organisation.id().value();
        this.name = organisation.name();
        this.sector = organisation.sector();
        this.legalBasis = organisation.legalBasis();
        this.signInCode = organisation.signInCode();
        this.fromDate = organisation.period().from();
        this.untilDate = organisation.period().until();
    }

    void become(Organisation organisation) {
        this.name = organisation.name();
        this.sector = organisation.sector();
        this.legalBasis = organisation.legalBasis();
        this.signInCode = organisation.signInCode();
        this.fromDate = organisation.period().from();
        this.untilDate = organisation.period().until();
        this.version++;
    }

    Organisation toOrganisation() {
        return new Organisation(
                new OrganisationId(id), name, sector, legalBasis, signInCode, new Span(fromDate, untilDate), version);
    }
}
