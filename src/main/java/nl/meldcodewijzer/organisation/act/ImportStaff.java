package nl.meldcodewijzer.organisation.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Profession;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.StaffContext;
import nl.meldcodewijzer.organisation.StaffHeader;
import nl.meldcodewijzer.organisation.StaffImportPlan;
import nl.meldcodewijzer.organisation.store.Organisations;
import nl.meldcodewijzer.organisation.store.Register;
import nl.meldcodewijzer.organisation.store.StaffImports;
import nl.meldcodewijzer.organisation.store.Units;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Ids;

/** Takes over a staff file: all rows that are in order, in one transaction; two at once go one after the other. */
@ApplicationScoped
public class ImportStaff {

    private final Organisations organisations;
    private final Units units;
    private final Register register;
    private final StaffImports imports;
    private final Catalogue catalogue;
    private final AuditTrail trail;

    ImportStaff(
            Organisations organisations,
            Units units,
            Register register,
            StaffImports imports,
            Catalogue catalogue,
            AuditTrail trail) {
        this.organisations = organisations;
        this.units = units;
        this.register = register;
        this.imports = imports;
        this.catalogue = catalogue;
        this.trail = trail;
    }

    /** What the file would do today; nothing is written. */
    public StaffImportResult preview(OrganisationId owner, StaffFile file, LocalDate today) {
        var table = file.table();
        var header = StaffHeader.of(table.header());
        if (!header.missing().isEmpty()) {
            throw StaffFileRefusals.missingColumns(header.missing(), found(header));
        }
        if (!header.isReadable()) {
            throw StaffFileRefusals.doubledColumns(header.doubled());
        }
        return new StaffImportResult(
                Ids.next(), file.digest(), table, header, StaffImportPlan.of(table, header, context(owner, today)));
    }

    public StaffImportResult apply(OrganisationId owner, StaffFile file, LocalDate today, PersonId by) {
        organisations.lock(owner);
        var result = preview(owner, file, today);
        register.add(owner, result.plan().created());
        register.save(owner, result.plan().changed());
        var id = result.id();
        imports.add(owner, id, result.digest(), by, result.plan());
        trail.record(AuditEntry.of(by, "staff-imported", "staff-import", id).inOrganisation(owner.value()));
        return result;
    }

    private StaffContext context(OrganisationId owner, LocalDate today) {
        return new StaffContext(
                owner,
                register.all(owner),
                units.of(owner),
                name -> catalogue.professionCalled(name).map(Profession::slug),
                catalogue.professions().stream().map(Profession::name).toList(),
                today,
                Ids::next);
    }

    private static List<String> found(StaffHeader header) {
        var found = new ArrayList<String>();
        header.places().keySet().stream().sorted().forEach(column -> found.add(column.header()));
        found.addAll(header.skipped().stream().limit(10).toList());
        return found;
    }
}
