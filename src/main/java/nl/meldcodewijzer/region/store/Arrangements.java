package nl.meldcodewijzer.region.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.meldcodewijzer.region.Arrangement;
import nl.meldcodewijzer.region.AuthorityCode;
import nl.meldcodewijzer.site.Sql;

/** The joint arrangements, which administrators make; municipalities come from the region files. */
@ApplicationScoped
public class Arrangements {

    private record Row(String code, String name, LocalDate from, String member) {}

    private final Sql sql;

    Arrangements(Sql sql) {
        this.sql = sql;
    }

    public List<Arrangement> all() {
        var byCode = new LinkedHashMap<String, List<Row>>();
        sql.rows(
                        "select a.code, a.name, a.from_date, m.member from authority a"
                                + " join authority_member m on m.arrangement = a.code"
                                + " where a.kind = 'joint-arrangement' order by a.name, a.code, m.member",
                        row -> new Row(
                                row.getString(1),
                                row.getString(2),
                                row.getObject(3, LocalDate.class),
                                row.getString(4)))
                .forEach(row -> byCode.computeIfAbsent(row.code(), code -> new ArrayList<>())
                        .add(row));
        return byCode.values().stream()
                .map(rows -> new Arrangement(
                        new AuthorityCode(rows.get(0).code()),
                        rows.get(0).name(),
                        rows.get(0).from(),
                        rows.stream()
                                .map(row -> new AuthorityCode(row.member()))
                                .toList()))
                .toList();
    }

    /** Whether it was added; false when an authority has this code already. */
    public boolean add(Arrangement arrangement) {
        var added = sql.insertOnce(
                "insert into authority (code, name, kind, from_date) select ?, ?, 'joint-arrangement', ?"
                        + " from dual where not exists (select 1 from authority where code = ?)",
                arrangement.code().value(),
                arrangement.name(),
                arrangement.from(),
                arrangement.code().value());
        if (added) {
            sql.changeAll(
                    "insert into authority_member (arrangement, member, from_date) values (?, ?, ?)",
                    arrangement.members().stream()
                            .map(member ->
                                    new Object[] {arrangement.code().value(), member.value(), arrangement.from()})
                            .toList());
        }
        return added;
    }
}
