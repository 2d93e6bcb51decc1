package nl.meldcodewijzer.learning.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.learning.Remark;
import nl.meldcodewijzer.learning.RemarkId;
import nl.meldcodewijzer.learning.TextPlace;
import nl.meldcodewijzer.site.Sql;

/** What readers said about texts. */
@ApplicationScoped
public class Remarks {

    private static final int MOST = 500;

    private final Sql sql;

    Remarks(Sql sql) {
        this.sql = sql;
    }

    /** Keeps a remark once: the same words about the same place, not yet handled, are one remark. */
    public void add(ModuleSlug module, int edition, TextPlace place, String text, LocalDate day) {
        sql.change(
                """
                insert into remark (id, module, edition, place, text, left_on)
                select ?, ?, ?, ?, ?, ? from dual where not exists (
                  select 1 from remark where module = ? and edition = ? and handled_on is null and place = ? and text = ?)
                """,
                // random: an id that tells the time would tell whose quiz had just ended
                UUID.randomUUID(),
                module.value(),
                edition,
                place.toString(),
                text,
                day,
                module.value(),
                edition,
                place.toString(),
                text);
    }

    /** Those that nobody handled yet, by module, the newest edition first; at most five hundred. */
    public List<Remark> open() {
        return sql.rows("""
                select id, module, edition, place, text, left_on from remark where handled_on is null
                order by module, edition desc, left_on, id limit ?
                """, Remarks::remark, MOST);
    }

    /** False when it was handled before, or never there. */
    public boolean handle(RemarkId remark, LocalDate day) {
        return sql.change("update remark set handled_on = ? where id = ? and handled_on is null", day, remark.value())
                == 1;
    }

    private static Remark remark(ResultSet row) throws SQLException {
        return new Remark(
                new RemarkId(row.getObject(1, UUID.class)),
                new ModuleSlug(row.getString(2)),
                row.getInt(3),
                TextPlace.parse(row.getString(4)).orElse(TextPlace.WHOLE),
                row.getString(5),
                row.getObject(6, LocalDate.class));
    }
}
