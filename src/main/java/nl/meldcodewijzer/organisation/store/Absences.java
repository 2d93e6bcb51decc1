package nl.meldcodewijzer.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.meldcodewijzer.organisation.Absence;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.site.Sql;

/** When members of staff are away; never why. */
@ApplicationScoped
public class Absences {

    private final Sql sql;

    Absences(Sql sql) {
        this.sql = sql;
    }

    /** The newest first. */
    public List<Absence> of(OrganisationId owner, EmploymentId employment) {
        return sql.rows(
                "select id, from_date, until_date from absence where organisation_id = ? and employment_id = ?"
                        + " order by from_date desc",
                row -> new Absence(row.getObject(1, UUID.class), employment, Spans.read(row, 2, 3)),
                owner.value(),
                employment.value());
    }

    /** False when it was added before, by the same form sent twice. */
    public boolean add(OrganisationId owner, Absence absence) {
        return sql.change(
                        "insert into absence (id, organisation_id, employment_id, from_date, until_date) select ?, ?, ?, ?, ? from dual where not exists (select 1 from absence where id = ?)",
                        absence.id(),
                        owner.value(),
                        absence.employment().value(),
                        absence.period().from(),
                        absence.period().until(),
                        absence.id())
                == 1;
    }

    public void change(OrganisationId owner, Absence absence) {
        sql.change(
                "update absence set from_date = ?, until_date = ? where organisation_id = ? and employment_id = ?"
                        + " and id = ?",
                absence.period().from(),
                absence.period().until(),
                owner.value(),
                absence.employment().value(),
                absence.id());
    }
}
