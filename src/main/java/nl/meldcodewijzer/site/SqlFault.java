package nl.meldcodewijzer.site;

import java.sql.SQLException;

/** The database refused a statement, or could not be reached. Whoever lets it pass loses the transaction. */
public final class SqlFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int DUPLICATE_KEY = 1062;
    private static final int LOCK_WAIT_TIMEOUT = 1205;

    private final int code;

    SqlFault(SQLException fault) {
        super(fault.getMessage(), fault);
        this.code = fault.getErrorCode();
    }

    /** Whether a row with the same unique key is there. */
    public boolean isDuplicate() {
        return code == DUPLICATE_KEY;
    }

    /** Whether somebody else kept a row locked for longer than this statement waits. */
    public boolean hasWaitedTooLong() {
        return code == LOCK_WAIT_TIMEOUT;
    }
}
