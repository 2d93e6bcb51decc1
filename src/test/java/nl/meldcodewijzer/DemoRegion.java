package nl.meldcodewijzer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import nl.meldcodewijzer.demo.DemoIds;
import nl.meldcodewijzer.demo.DemoPersona;
import nl.meldcodewijzer.demo.act.CheckDemoAgreements;
import nl.meldcodewijzer.demo.act.FillDemoRegion;
import nl.meldcodewijzer.demo.act.HandInDemoStatements;
import nl.meldcodewijzer.person.PersonId;

/** The demo region for the tests that need much at once; loaded by the first of them. */
@ApplicationScoped
public class DemoRegion {

    public static final PersonId LEARNER = new PersonId(DemoPersona.LEARNER.person());
    public static final PersonId ATTENTION_OFFICER = new PersonId(DemoPersona.ATTENTION_OFFICER.person());
    public static final PersonId MUNICIPALITY = new PersonId(DemoIds.of("account", "gemeente@demo.example"));
    public static final PersonId ADMIN = new PersonId(DemoIds.of("account", "beheer@demo.example"));
    public static final UUID CARE_GROUP = DemoIds.of("organisation", "mergelhof");

    private static final int SECONDS = 600;

    private final DataSource dataSource;
    private final FillDemoRegion fill;
    private final HandInDemoStatements handIn;
    private final CheckDemoAgreements check;

    DemoRegion(DataSource dataSource, FillDemoRegion fill, HandInDemoStatements handIn, CheckDemoAgreements check) {
        this.dataSource = dataSource;
        this.fill = fill;
        this.handIn = handIn;
        this.check = check;
    }

    public synchronized void load() {
        if (isThere(ADMIN.value())) {
            return;
        }
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            fill.fill();
            handIn.handIn();
            check.check();
        });
    }

    private boolean isThere(UUID person) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select 1 from person where id = ?")) {
            statement.setString(1, person.toString());
            return statement.executeQuery().next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
