package nl.meldcodewijzer.benchmark;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Sql;

/** The least that a durable write can be here, as the yardstick: one row, one transaction, nobody asked who they are. */
@Path(BareInsert.PATH)
class BareInsert {

    static final String PATH = "/benchmark/bare";

    record Row(List<String> chosen, int sequence) {}

    private final Sql sql;

    BareInsert(Sql sql) {
        this.sql = sql;
    }

    void createTable() {
        sql.change("create table if not exists benchmark_bare (id uuid not null primary key, sequence integer not null,"
                + " chosen varchar(1000) not null, saved_at datetime(6) not null default current_timestamp(6))");
    }

    @POST
    @PermitAll
    @Transactional
    public Map<String, Integer> insert(Row row) {
        sql.change(
                "insert into benchmark_bare (id, sequence, chosen) values (?, ?, ?)",
                Ids.next(),
                row.sequence(),
                String.join(",", row.chosen()));
        return Map.of("sequence", row.sequence());
    }
}
