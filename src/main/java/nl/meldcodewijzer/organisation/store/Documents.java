package nl.meldcodewijzer.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.meldcodewijzer.organisation.ChecklistAnswer;
import nl.meldcodewijzer.organisation.MeldcodeDocument;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.UnitId;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.site.Sql;

/** The written meldcodes of an organisation, all versions. */
@ApplicationScoped
public class Documents {

    private static final String DOCUMENTS = """
            select id, unit_id, title, document_version, adopted_on, adopted_by, reviewed_on, review_before, checklist,
              file_id, withdrawn_on, version
            from meldcode_document where organisation_id = ?
            """;

    private final Sql sql;

    Documents(Sql sql) {
        this.sql = sql;
    }

    /** The newest first, withdrawn ones too. */
    public List<MeldcodeDocument> of(OrganisationId owner) {
        var answers = answers(owner);
        return sql.rows(
                DOCUMENTS + " order by adopted_on desc, id desc", row -> document(owner, row, answers), owner.value());
    }

    public List<MeldcodeDocument> on(OrganisationId owner, LocalDate day) {
        var all = of(owner);
        return all.stream()
                .filter(each -> each.holdsOn(day) && !each.isReplacedOn(day, all))
                .toList();
    }

    public Optional<MeldcodeDocument> find(OrganisationId owner, UUID id) {
        var answers = answers(owner);
        return sql.first(DOCUMENTS + " and id = ?", row -> document(owner, row, answers), owner.value(), id);
    }

    /** False when it was added before, by the same form sent twice. */
    public boolean add(OrganisationId owner, MeldcodeDocument document) {
        var added = sql.change(
                "insert into meldcode_document (id, organisation_id, unit_id, title, document_version, adopted_on,"
                        + " adopted_by, reviewed_on, review_before, checklist, file_id, withdrawn_on)"
                        + " select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from dual where not exists (select 1 from meldcode_document where id = ?)",
                document.id(),
                owner.value(),
                document.unit() == null ? null : document.unit().value(),
                document.title(),
                document.documentVersion(),
                document.adoptedOn(),
                document.adoptedBy(),
                document.reviewedOn(),
                document.reviewBefore(),
                document.checklist(),
                document.file(),
                document.withdrawnOn(),
                document.id());
        if (added == 1) {
            answer(owner, document);
        }
        return added == 1;
    }

    /** The document as it has to be from now on; its version is the one that the caller saw. */
    public void change(OrganisationId owner, MeldcodeDocument document) {
        var changed = sql.change(
                "update meldcode_document set unit_id = ?, title = ?, document_version = ?, adopted_on = ?,"
                        + " adopted_by = ?, reviewed_on = ?, review_before = ?, checklist = ?, file_id = ?,"
                        + " withdrawn_on = ?, version = version + 1"
                        + " where organisation_id = ? and id = ? and version = ?",
                document.unit() == null ? null : document.unit().value(),
                document.title(),
                document.documentVersion(),
                document.adoptedOn(),
                document.adoptedBy(),
                document.reviewedOn(),
                document.reviewBefore(),
                document.checklist(),
                document.file(),
                document.withdrawnOn(),
                owner.value(),
                document.id(),
                document.version());
        if (changed == 0) {
            var stored = find(owner, document.id()).orElseThrow(Refusal::notFound);
            Stale.check(stored.version(), document.version());
        }
        sql.change(
                "delete from checklist_answer where organisation_id = ? and document_id = ?",
                owner.value(),
                document.id());
        answer(owner, document);
    }

    private void answer(OrganisationId owner, MeldcodeDocument document) {
        sql.changeAll(
                "insert into checklist_answer (organisation_id, document_id, item, answer) values (?, ?, ?, ?)",
                document.answers().entrySet().stream()
                        .map(each -> new Object[] {
                            owner.value(),
                            document.id(),
                            each.getKey(),
                            each.getValue().code()
                        })
                        .toList());
    }

    private Map<UUID, Map<String, ChecklistAnswer>> answers(OrganisationId owner) {
        Collection<Map.Entry<UUID, Map.Entry<String, ChecklistAnswer>>> rows = sql.rows(
                "select document_id, item, answer from checklist_answer where organisation_id = ?",
                row -> Map.entry(
                        row.getObject(1, UUID.class),
                        Map.entry(row.getString(2), ChecklistAnswer.of(row.getString(3)))),
                owner.value());
        var answers = new HashMap<UUID, Map<String, ChecklistAnswer>>();
        for (var each : rows) {
            answers.computeIfAbsent(each.getKey(), any -> new HashMap<>())
                    .put(each.getValue().getKey(), each.getValue().getValue());
        }
        return answers;
    }

    private static MeldcodeDocument document(
            OrganisationId owner, ResultSet row, Map<UUID, Map<String, ChecklistAnswer>> answers) throws SQLException {
        var id = row.getObject(1, UUID.class);
        var unit = row.getObject(2, UUID.class);
        return new MeldcodeDocument(
                id,
                owner,
                unit == null ? null : new UnitId(unit),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class),
                row.getString(9),
                answers.getOrDefault(id, Map.of()),
                row.getObject(10, UUID.class),
                row.getObject(11, LocalDate.class),
                row.getInt(12));
    }
}
