package nl.meldcodewijzer.benchmark;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.meldcodewijzer.StatementCount;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.coverage.act.AssessCoverage;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.site.Sql;

/** Who is covered in organisations of growing size, beside one SQL statement that counts over the same rows. */
@ApplicationScoped
class OrganisationCoverage {

    private static final double GOAL = 3;

    private static final String AGGREGATE = """
            select count(*), sum(valid_until >= ?), sum(valid_until < ?), sum(valid_until is null)
            from (
              select e.id, min(a.profession), max(c.valid_until) valid_until, max(m.edition)
              from employment e
              left join absence n on n.organisation_id = e.organisation_id and n.employment_id = e.id
                and n.from_date <= ? and (n.until_date is null or n.until_date >= ?)
              left join assignment a on a.organisation_id = e.organisation_id and a.employment_id = e.id
                and a.from_date <= ? and (a.until_date is null or a.until_date >= ?)
              left join employment_person p on p.organisation_id = e.organisation_id and p.employment_id = e.id
                and p.linked_on <= ? and (p.unlinked_on is null or p.unlinked_on > ?)
              left join certificate c on c.person_id = p.person_id and c.programme = 'meldcode-basis' and c.issued_on <= ?
                and not exists (select * from revocation r where r.certificate_id = c.id)
              left join module_completion m on m.person_id = p.person_id and m.module = 'stap-4-wegen'
                and m.completed_on <= ?
              where e.organisation_id = ? and e.from_date <= ? and (e.until_date is null or e.until_date >= ?)
                and e.kind <> 'student' and n.id is null
              group by e.id
            ) employed
            """;

    /** What plain SQL can tell: it knows no renewal, grace or change. */
    private record Counts(int inScope, int running, int ended, int none) {}

    private final AssessCoverage assessCoverage;
    private final BulkStaff bulkStaff;
    private final TestSignIn signIn;
    private final StatementCount statements;
    private final Sql sql;

    OrganisationCoverage(
            AssessCoverage assessCoverage, BulkStaff bulkStaff, TestSignIn signIn, StatementCount statements, Sql sql) {
        this.assessCoverage = assessCoverage;
        this.bulkStaff = bulkStaff;
        this.signIn = signIn;
        this.statements = statements;
        this.sql = sql;
    }

    void measure(int staff, Table table) throws Exception {
        var organisation = signIn.organisation();
        QuarkusTransaction.requiringNew().run(() -> bulkStaff.employ(organisation, staff));
        var executed = statements.during(() -> QuarkusTransaction.requiringNew().call(() -> covered(organisation)));
        var comparison = Comparison.of(() -> covered(organisation), () -> aggregate(organisation));
        var same = QuarkusTransaction.requiringNew()
                .call(() -> covered(organisation).equals(aggregate(organisation)));
        if (!same) {
            throw new IllegalStateException("The service and the plain SQL do not count the same");
        }
        table.add(
                "coverage of an organisation",
                staff + " staff",
                executed + " statements; " + comparison,
                "at most 3 times",
                comparison.ratio() <= GOAL);
    }

    private Counts covered(OrganisationId organisation) {
        var counts = assessCoverage.on(organisation, BulkStaff.TODAY).counts();
        return new Counts(
                counts.inScope(),
                counts.valid() + counts.renewalOpen() + counts.behindOnChange(),
                counts.grace() + counts.expired(),
                counts.onboarding() + counts.none());
    }

    private Counts aggregate(OrganisationId organisation) {
        LocalDate on = BulkStaff.TODAY;
        return sql.first(
                        AGGREGATE,
                        row -> new Counts(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)),
                        on,
                        on,
                        on,
                        on,
                        on,
                        on,
                        on,
                        on,
                        on,
                        on,
                        organisation.value(),
                        on,
                        on)
                .orElseThrow();
    }
}
