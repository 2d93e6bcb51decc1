package nl.meldcodewijzer;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.site.Ids;

/** Fills the register and portfolios of a test's own organisation, row by row. */
@ApplicationScoped
public class TestRegister {

    public static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final DataSource database;

    TestRegister(DataSource database) {
        this.database = database;
    }

    /**
     * Somebody employed, linked to a person.
     */
    public record Employed(UUID employment, UUID person) {}

    public UUID unit(OrganisationId owner, String name) {
        var id = Ids.next();
        run(
                "insert into unit (id, organisation_id, name, sector, legal_basis, card_code, from_date) values (?, ?, ?,"
                        + " 'zorg', 'Wkkgz', ?, ?)",
                id,
                owner.value(),
                name,
                id.toString().substring(24),
                LONG_AGO);
        return id;
    }

    /** Named "Voornaam Geheim-…", so that a leak of names can be searched for. */
    public Employed employed(OrganisationId owner, UUID unit, String profession, LocalDate from) {
        var employment = Ids.next();
        var person = Ids.next();
        run(
                "insert into employment (id, organisation_id, staff_number, kind, from_date) values (?, ?, ?, 'employee', ?)",
                employment,
                owner.value(),
                employment.toString().substring(24),
                from);
        run(
                "insert into employee_name (employment_id, organisation_id, first_name, last_name) values (?, ?, 'Voornaam', ?)",
                employment,
                owner.value(),
                "Geheim-" + employment.toString().substring(24));
        run(
                "insert into assignment (id, organisation_id, employment_id, unit_id, profession, from_date) values (?, ?,"
                        + " ?, ?, ?, ?)",
                Ids.next(),
                owner.value(),
                employment,
                unit,
                profession,
                from);
        run("insert into person (id, name) values (?, ?)", person, "Geheim-" + person);
        run(
                "insert into employment_person (id, organisation_id, employment_id, person_id, linked_on) values (?, ?, ?,"
                        + " ?, ?)",
                Ids.next(),
                owner.value(),
                employment,
                person,
                from);
        return new Employed(employment, person);
    }

    /** Of the basis programme, valid for two years. */
    public void certificate(Employed employed, LocalDate issued) {
        certificate(employed, "meldcode-basis", issued);
    }

    /** Valid for two years. */
    public void certificate(Employed employed, String programme, LocalDate issued) {
        var completion = Ids.next();
        run(
                "insert into completion (id, person_id, programme, edition, completed_on, provenance) values (?, ?,"
                        + " ?, 1, ?, 'earned-here')",
                completion,
                employed.person(),
                programme,
                issued);
        run(
                "insert into certificate (id, completion_id, person_id, number, programme, edition, issued_on, valid_from,"
                        + " valid_until, provenance) values (?, ?, ?, ?, ?, 1, ?, ?, ?, 'earned-here')",
                Ids.next(),
                completion,
                employed.person(),
                completion.toString().substring(19).replace("-", "").toUpperCase(Locale.ROOT),
                programme,
                issued,
                issued,
                issued.plusYears(2).minusDays(1));
    }

    public void module(Employed employed, String module, int edition, LocalDate completed) {
        run(
                "insert into module_completion (id, person_id, module, edition, completed_on, provenance) values (?, ?, ?, ?,"
                        + " ?, 'earned-here')",
                Ids.next(),
                employed.person(),
                module,
                edition,
                completed);
    }

    public void absent(OrganisationId owner, Employed employed, LocalDate from) {
        run(
                "insert into absence (id, organisation_id, employment_id, from_date) values (?, ?, ?, ?)",
                Ids.next(),
                owner.value(),
                employed.employment(),
                from);
    }

    public void officer(OrganisationId owner) {
        run(
                "insert into attention_officer (id, organisation_id, name, kind, from_date) values (?, ?, 'Geheim-Officier',"
                        + " 'direct', ?)",
                Ids.next(),
                owner.value(),
                LONG_AGO);
    }

    public void document(OrganisationId owner, LocalDate reviewed) {
        run(
                "insert into meldcode_document (id, organisation_id, title, document_version, adopted_on, adopted_by,"
                        + " reviewed_on, review_before, checklist) values (?, ?, 'Meldcode', '1', ?, 'Bestuur', ?, ?, 'zorg')",
                Ids.next(),
                owner.value(),
                LONG_AGO,
                reviewed,
                reviewed.plusYears(1));
    }

    public void run(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof UUID ? values[i].toString() : values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public long count(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof UUID ? values[i].toString() : values[i]);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
