package nl.meldcodewijzer.reminder.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import nl.meldcodewijzer.site.Sql;

/** Work that is done once, whichever node begins. */
@ApplicationScoped
public class Jobs {

    private final Sql sql;

    Jobs(Sql sql) {
        this.sql = sql;
    }

    /** Whether the caller may do it now: nobody did, and nobody is doing it. */
    public boolean claim(String kind, String key, Duration lease) {
        sql.insertOnce(
                "insert into job (kind, job_key, claimed_until) select ?, ?, '1970-01-01'"
                        + " from dual where not exists (select 1 from job where kind = ? and job_key = ?)",
                kind,
                key,
                kind,
                key);
        return sql.change(
                        "update job set claimed_until = current_timestamp(6) + interval ? second"
                                + " where kind = ? and job_key = ? and done_at is null"
                                + " and claimed_until < current_timestamp(6)",
                        lease.toSeconds(),
                        kind,
                        key)
                == 1;
    }

    /** Forgets what was done longer ago than this. */
    public int clear(Duration keep) {
        return sql.change("delete from job where done_at < current_timestamp(6) - interval ? second", keep.toSeconds());
    }

    public void done(String kind, String key) {
        sql.change(
                "update job set done_at = current_timestamp(6) where kind = ? and job_key = ? and done_at is null",
                kind,
                key);
    }
}
