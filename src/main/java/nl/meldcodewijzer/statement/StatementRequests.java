package nl.meldcodewijzer.statement;

import java.util.List;
import nl.meldcodewijzer.organisation.OrganisationId;

/** Who wants a statement of an organisation and when; kept by the feature that makes the agreements, which builds on this one. */
public interface StatementRequests {

    /** Newest reference date first. */
    List<StatementRequest> to(OrganisationId organisation);
}
