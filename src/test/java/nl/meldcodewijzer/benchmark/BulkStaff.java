package nl.meldcodewijzer.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.meldcodewijzer.completion.CertificateNumber;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Sql;

/** Organisations of any size, with certificates spread over three years so that every status occurs. */
@ApplicationScoped
class BulkStaff {

    static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    private static final int NOT_LINKED = 10; // one in ten never activated an account
    private static final int RENEWED = 3; // one in three has a certificate before the last one

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Sql sql;

    BulkStaff(Sql sql) {
        this.sql = sql;
    }

    /** Call it in a transaction. */
    void employ(OrganisationId organisation, int staff) {
        var people = new ArrayList<Object[]>();
        var employments = new ArrayList<Object[]>();
        var links = new ArrayList<Object[]>();
        var assignments = new ArrayList<Object[]>();
        var completions = new ArrayList<Object[]>();
        var certificates = new ArrayList<Object[]>();
        var modules = new ArrayList<Object[]>();
        for (int i = 0; i < staff; i++) {
            var person = Ids.next();
            var employment = Ids.next();
            var from = TODAY.minusDays(30 + i * 37L % 3000);
            people.add(row(person, "Persoon " + i));
            employments.add(row(employment, organisation.value(), "p" + i, from));
            assignments.add(row(Ids.next(), organisation.value(), employment, from));
            if (i % NOT_LINKED == 0) {
                continue;
            }
            links.add(row(Ids.next(), organisation.value(), employment, person, from));
            var earned = TODAY.minusDays(1 + i * 13L % 1095);
            certify(person, earned, completions, certificates);
            modules.add(row(Ids.next(), person, earned));
            if (i % RENEWED == 0) {
                certify(person, earned.minusMonths(23), completions, certificates);
            }
        }
        sql.changeAll("insert into person (id, name) values (?, ?)", people);
        sql.changeAll(
                "insert into employment (id, organisation_id, staff_number, kind, from_date) values (?, ?, ?, 'employee', ?)",
                employments);
        sql.changeAll(
                "insert into assignment (id, organisation_id, employment_id, profession, from_date)"
                        + " values (?, ?, ?, 'verpleegkundige', ?)",
                assignments);
        sql.changeAll(
                "insert into employment_person (id, organisation_id, employment_id, person_id, linked_on)"
                        + " values (?, ?, ?, ?, ?)",
                links);
        sql.changeAll(
                "insert into completion (id, person_id, programme, edition, completed_on, provenance)"
                        + " values (?, ?, 'meldcode-basis', 1, ?, 'earned-here')",
                completions);
        sql.changeAll(
                "insert into certificate (id, completion_id, person_id, number, programme, edition, issued_on, valid_from,"
                        + " valid_until, provenance) values (?, ?, ?, ?, 'meldcode-basis', 1, ?, ?, ?, 'earned-here')",
                certificates);
        // the module with an edition that has to be done again; half of them did the edition before
        sql.changeAll(
                "insert into module_completion (id, person_id, module, edition, completed_on, provenance)"
                        + " values (?, ?, 'stap-4-wegen', 1, ?, 'earned-here')",
                modules);
    }

    private static void certify(UUID person, LocalDate on, List<Object[]> completions, List<Object[]> certificates) {
        var completion = Ids.next();
        completions.add(row(completion, person, on));
        certificates.add(row(
                Ids.next(),
                completion,
                person,
                number(),
                on,
                on,
                on.plusMonths(24).minusDays(1)));
    }

    private static String number() {
        return CertificateNumber.random(RANDOM).canonical();
    }

    private static Object[] row(Object... values) {
        return values;
    }
}
