package nl.meldcodewijzer.demo.act;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import nl.meldcodewijzer.demo.store.DemoRows;
import org.jboss.logging.Logger;

/** At start-up, after content and regions are in the database: fills it when it is empty, all or nothing. */
class DemoStart {

    private static final Logger LOG = Logger.getLogger(DemoStart.class);
    private static final int LAST = 9000;
    private static final int SECONDS = 600;

    private final DemoConfig config;
    private final DemoRows rows;
    private final FillDemoRegion fillDemoRegion;
    private final HandInDemoStatements handInDemoStatements;
    private final CheckDemoAgreements checkDemoAgreements;

    DemoStart(
            DemoConfig config,
            DemoRows rows,
            FillDemoRegion fillDemoRegion,
            HandInDemoStatements handInDemoStatements,
            CheckDemoAgreements checkDemoAgreements) {
        this.config = config;
        this.rows = rows;
        this.fillDemoRegion = fillDemoRegion;
        this.handInDemoStatements = handInDemoStatements;
        this.checkDemoAgreements = checkDemoAgreements;
    }

    void start(@Observes @Priority(LAST) StartupEvent event) {
        if (!config.enabled()) {
            return;
        }
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            if (rows.isEmptyDatabase()) {
                LOG.info("The database is empty: filling it with the demo region");
                fillDemoRegion.fill();
                handInDemoStatements.handIn();
                checkDemoAgreements.check();
                LOG.info("The demo region is there");
            }
        });
    }
}
