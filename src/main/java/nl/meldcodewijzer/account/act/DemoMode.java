package nl.meldcodewijzer.account.act;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.meldcodewijzer.account.store.Accounts;

/** Whether accounts with a known password exist here; then only this computer may look. */
@ApplicationScoped
public class DemoMode {

    private static final int AFTER_FILLING = 10_000;

    private final Accounts accounts;
    private volatile boolean on;

    DemoMode(Accounts accounts) {
        this.accounts = accounts;
    }

    void start(@Observes @Priority(AFTER_FILLING) StartupEvent event) {
        refresh();
    }

    /** Looks again; whoever adds demo accounts calls this. */
    public boolean refresh() {
        on = accounts.hasDemo();
        return on;
    }

    public boolean isOn() {
        return on;
    }
}
