package nl.meldcodewijzer.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestRegister;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.coverage.act.AssessCoverage;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.region.AuthorityCode;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Sql;
import nl.meldcodewijzer.statement.act.HandInStatement;
import nl.meldcodewijzer.statement.act.HandInStatement.Declaration;
import nl.meldcodewijzer.subsidy.act.CheckAgreements;
import nl.meldcodewijzer.subsidy.store.Agreements;
import org.junit.jupiter.api.Test;

/** However many organisations there are, the number of queries stays the same. */
@ServiceTest
class QueryCountTest {

    private static final LocalDate REFERENCE = LocalDate.of(2026, 10, 1);

    @Inject
    TestSignIn signIn;

    @Inject
    TestRegister register;

    @Inject
    AssessCoverage assessCoverage;

    @Inject
    HandInStatement handInStatement;

    @Inject
    CheckAgreements checkAgreements;

    @Inject
    Agreements agreements;

    @Inject
    Sql sql;

    private OrganisationId organisation(int staff) {
        var organisation = signIn.organisation();
        var unit = register.unit(organisation, "Locatie");
        for (int i = 0; i < staff; i++) {
            register.certificate(
                    register.employed(organisation, unit, "begeleider", TestRegister.LONG_AGO),
                    LocalDate.of(2026, 4, 1));
        }
        return organisation;
    }

    private void agreed(AuthorityCode authority, OrganisationId organisation) {
        QuarkusTransaction.requiringNew().run(() -> {
            handInStatement.handIn(organisation, new Declaration(REFERENCE, 1, "Toets", true, null), null);
            agreements.add(new Agreement(
                    new AgreementId(Ids.next()),
                    authority,
                    null,
                    organisation,
                    "",
                    Instrument.SUBSIDY,
                    "Subsidie",
                    null,
                    TestRegister.LONG_AGO,
                    null,
                    TestRegister.LONG_AGO,
                    null,
                    Set.of(),
                    List.of(new ReportingDate(REFERENCE, null)),
                    List.of(new Obligation(
                            new ObligationId(Ids.next()),
                            new TrainedShare(new ProgrammeSlug("meldcode-basis"), 80, Set.of(), 0),
                            "Tekst",
                            "Verordening",
                            null,
                            TestRegister.LONG_AGO,
                            true,
                            null)),
                    0));
        });
    }

    /** Selects and changes that the current connection sends for a deed. */
    private long statements(Runnable deed) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var before = sent();
            deed.run();
            return sent() - before;
        });
    }

    private long sent() {
        return sql
                .rows(
                        "show session status where variable_name in ('Com_select', 'Com_insert', 'Com_update', 'Com_insert_select')",
                        row -> row.getLong(2))
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Test
    void coverageOfManyTakesAsManyQueriesAsOfOne() {
        var one = List.of(organisation(1));
        var many = new ArrayList<OrganisationId>();
        for (int i = 0; i < 6; i++) {
            many.add(organisation(3));
        }
        var forOne = statements(() -> assessCoverage.onAll(one, REFERENCE));
        var forMany = statements(
                () -> assertThat(assessCoverage.onAll(many, REFERENCE).values())
                        .allSatisfy(each -> assertThat(each.counts().valid()).isEqualTo(3)));
        assertThat(forMany).isEqualTo(forOne).isLessThanOrEqualTo(5);
    }

    @Test
    void checkingAllAgreementsReadsAsOftenAsCheckingOne() {
        var one = new AuthorityCode("GMTESTA");
        var many = new AuthorityCode("GMTESTB");
        signIn.authority(one.value());
        signIn.authority(many.value());
        agreed(one, organisation(2));
        for (int i = 0; i < 5; i++) {
            agreed(many, organisation(4));
        }
        // once to make them, and again, when nothing is new and only reading is left
        QuarkusTransaction.requiringNew().run(() -> checkAgreements.all(one, REFERENCE, null));
        QuarkusTransaction.requiringNew().run(() -> assertThat(checkAgreements.all(many, REFERENCE, null))
                .hasSize(5)
                .allSatisfy(made -> assertThat(made.outcome()).isEqualTo(Outcome.MET)));
        var forOne = statements(() -> checkAgreements.all(one, REFERENCE, null));
        var forMany = statements(
                () -> assertThat(checkAgreements.all(many, REFERENCE, null)).noneMatch(CheckAgreements.Made::added));
        assertThat(forMany).isEqualTo(forOne).isLessThanOrEqualTo(8);
    }
}
