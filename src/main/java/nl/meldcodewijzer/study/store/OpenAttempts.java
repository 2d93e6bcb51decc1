package nl.meldcodewijzer.study.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.meldcodewijzer.learning.Given;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Sql;
import nl.meldcodewijzer.study.OpenAttempt;
import org.jspecify.annotations.Nullable;

/** The attempts that a person has not handed in yet, with how far they are. */
@ApplicationScoped
public class OpenAttempts {

    /** An attempt with one of its answers; without one when there is none. */
    private record Row(
            String module,
            String digest,
            Instant at,
            @Nullable String question,
            @Nullable String given) {}

    private final Sql sql;

    OpenAttempts(Sql sql) {
        this.sql = sql;
    }

    public List<OpenAttempt> of(PersonId person) {
        var rows = sql.rows(
                """
                select t.module, t.digest, coalesce(w.saved_at, t.started_at), w.question, w.chosen
                from attempt t left join answer w on w.attempt_id = t.id and not exists (
                  select 1 from answer later where later.attempt_id = w.attempt_id and later.question = w.question
                    and later.sequence > w.sequence)
                where t.person_id = ? and t.submitted_at is null
                order by t.id
                """,
                row -> new Row(
                        row.getString(1),
                        HexFormat.of().formatHex(row.getBytes(2)),
                        Sql.instant(row, 3),
                        row.getString(4),
                        row.getString(5)),
                person.value());
        // one attempt is open per module
        return rows.stream()
                .collect(Collectors.groupingBy(Row::module, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(OpenAttempts::attempt)
                .toList();
    }

    private static OpenAttempt attempt(List<Row> rows) {
        var first = rows.get(0);
        Map<String, Given> answers = new LinkedHashMap<>();
        for (var each : rows) {
            if (each.question() != null && each.given() != null) {
                answers.put(each.question(), StudyJson.given(each.given()));
            }
        }
        var last = rows.stream().map(Row::at).max(Comparator.naturalOrder()).orElse(first.at());
        return new OpenAttempt(new ModuleSlug(first.module()), first.digest(), answers, last);
    }
}
