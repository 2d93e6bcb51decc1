package nl.meldcodewijzer.organisation;

import java.time.LocalDate;
import java.util.Random;
import nl.meldcodewijzer.site.Ids;
import org.jspecify.annotations.Nullable;

/** Named examples of organisations; each call makes another one. */
public final class OrganisationExamples {

    public static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

    private OrganisationExamples() {}

    public static Organisation careGroup() {
        return new Organisation(
                new OrganisationId(Ids.next()),
                "Zorggroep De Linde",
                "zorg",
                "Wkkgz, artikel 8",
                RandomCode.forCard(new Random()),
                Span.from(LONG_AGO),
                0);
    }

    public static Unit unit(OrganisationId owner, String name) {
        return unit(owner, name, null);
    }

    public static Unit unit(OrganisationId owner, String name, @Nullable LocalDate until) {
        return new Unit(
                new UnitId(Ids.next()),
                owner,
                name,
                "zorg",
                "Wkkgz, artikel 8",
                null,
                RandomCode.forCard(new Random()),
                new Span(LONG_AGO, until),
                0);
    }
}
