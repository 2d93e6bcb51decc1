package nl.meldcodewijzer.statement.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meldcodewijzer.organisation.Checklist;
import nl.meldcodewijzer.organisation.Checklists;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.UnitId;
import nl.meldcodewijzer.site.Sql;
import nl.meldcodewijzer.statement.DocumentFact;
import nl.meldcodewijzer.statement.OfficerFact;
import nl.meldcodewijzer.statement.UnitFact;
import org.jspecify.annotations.Nullable;

/** What an organisation has besides staff on a date: units, written meldcodes, attention officers. */
@ApplicationScoped
public class DrawnFacts {

    private final Sql sql;
    private final Checklists checklists;

    DrawnFacts(Sql sql, Checklists checklists) {
        this.sql = sql;
        this.checklists = checklists;
    }

    public List<UnitFact> units(OrganisationId owner, LocalDate date) {
        return sql.rows(
                """
                select id, name, sector, authority from unit
                where organisation_id = ? and from_date <= ? and (until_date is null or until_date >= ?) order by name
                """,
                row -> new UnitFact(
                        new UnitId(row.getObject(1, UUID.class)), row.getString(2), row.getString(3), row.getString(4)),
                owner.value(),
                date,
                date);
    }

    /** Of the whole organisation and of each unit the one that was adopted last; what it replaced stays at home. */
    public List<DocumentFact> documents(OrganisationId owner, LocalDate date) {
        var yes = new HashMap<UUID, List<String>>();
        sql.rows(
                        "select document_id, item from checklist_answer where organisation_id = ? and answer = 'yes'",
                        row -> Map.entry(row.getObject(1, UUID.class), row.getString(2)),
                        owner.value())
                .forEach(answer -> yes.computeIfAbsent(answer.getKey(), key -> new ArrayList<>())
                        .add(answer.getValue()));
        var newest = new LinkedHashMap<String, DocumentFact>();
        sql.rows(
                        """
                select d.id, d.unit_id, d.title, d.document_version, d.adopted_on, d.reviewed_on, d.review_before,
                  d.checklist, f.sha256
                from meldcode_document d left join stored_file f on f.organisation_id = d.organisation_id and f.id = d.file_id
                where d.organisation_id = ? and d.adopted_on <= ? and (d.withdrawn_on is null or d.withdrawn_on > ?)
                order by d.adopted_on, d.id
                """,
                        row -> document(row, yes.getOrDefault(row.getObject(1, UUID.class), List.of())),
                        owner.value(),
                        date,
                        date)
                .forEach(each -> newest.put(String.valueOf(each.unit()), each));
        return List.copyOf(newest.values());
    }

    private DocumentFact document(ResultSet row, List<String> yes) throws SQLException {
        var checklist = row.getString(8);
        var missing = checklists
                .forSector(checklist)
                .map(list -> list.items().stream()
                        .filter(item -> item.required() && !yes.contains(item.id()))
                        .map(Checklist.Item::id)
                        .sorted()
                        .toList())
                .orElse(List.of("checklist"));
        var file = row.getBytes(9);
        return new DocumentFact(
                unit(row, 2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                checklist,
                missing,
                file == null ? null : HexFormat.of().formatHex(file));
    }

    public List<OfficerFact> officers(OrganisationId owner, LocalDate date) {
        return sql.rows(
                """
                select unit_id, kind, deputy, from_date, trained_until from attention_officer
                where organisation_id = ? and from_date <= ? and (until_date is null or until_date >= ?)
                """,
                row -> new OfficerFact(
                        unit(row, 1),
                        row.getString(2),
                        row.getBoolean(3),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class)),
                owner.value(),
                date,
                date);
    }

    private static @Nullable UnitId unit(ResultSet row, int column) throws SQLException {
        var unit = row.getObject(column, UUID.class);
        return unit == null ? null : new UnitId(unit);
    }
}
