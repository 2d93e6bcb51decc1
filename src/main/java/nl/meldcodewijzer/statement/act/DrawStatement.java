package nl.meldcodewijzer.statement.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.meldcodewijzer.coverage.act.AssessCoverage;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.organisation.Checklist;
import nl.meldcodewijzer.organisation.Checklists;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.site.Sha256;
import nl.meldcodewijzer.statement.StatementBody;
import nl.meldcodewijzer.statement.StatementKind;
import nl.meldcodewijzer.statement.StatementRow;
import nl.meldcodewijzer.statement.Tree;
import nl.meldcodewijzer.statement.store.CanonicalJson;
import nl.meldcodewijzer.statement.store.DrawnFacts;

/** Puts together from the register what a statement for a date would hold; the preview and the hand-in are the same. */
@ApplicationScoped
public class DrawStatement {

    private final AssessCoverage assessCoverage;
    private final DrawnFacts facts;
    private final Catalogue catalogue;
    private final Checklists checklists;

    DrawStatement(AssessCoverage assessCoverage, DrawnFacts facts, Catalogue catalogue, Checklists checklists) {
        this.assessCoverage = assessCoverage;
        this.facts = facts;
        this.catalogue = catalogue;
        this.checklists = checklists;
    }

    /**
     * @param links which employment each pseudonym stands for
     */
    public record Drawn(StatementBody body, Map<UUID, EmploymentId> links) {}

    public Drawn draw(OrganisationId organisation, LocalDate referenceDate, int headcount, String headcountSource) {
        var rows = new ArrayList<StatementRow>();
        var links = new HashMap<UUID, EmploymentId>();
        for (var row : assessCoverage.on(organisation, referenceDate).rows()) {
            // random, so that a pseudonym tells neither who it is nor the order of the register
            var pseudonym = UUID.randomUUID();
            rows.add(StatementRow.of(pseudonym, row));
            links.put(pseudonym, row.employment());
        }
        var body = new StatementBody(
                organisation,
                referenceDate,
                StatementKind.DRAWN,
                headcount,
                headcountSource,
                true,
                facts.units(organisation, referenceDate),
                rows,
                facts.documents(organisation, referenceDate),
                facts.officers(organisation, referenceDate),
                rules());
        return new Drawn(body, links);
    }

    /** What the counting and the completeness of documents rest on today. */
    private Map<String, String> rules() {
        var rules = new TreeMap<String, String>();
        for (var programme : catalogue.programmes()) {
            rules.put("programme/" + programme.slug(), programme.digest());
            var earlier = programme.recognition().programmes().keySet();
            if (!earlier.isEmpty()) {
                var accepting = StatementBody.accepting(programme.slug(), earlier);
                rules.put(accepting.getKey(), accepting.getValue());
            }
        }
        checklists.all().forEach(each -> rules.put("checklist/" + each.sector(), digest(each)));
        return rules;
    }

    private static String digest(Checklist checklist) {
        List<Map<String, Object>> items = checklist.items().stream()
                .map(item -> Tree.empty()
                        .with("item", item.id())
                        .with("text", item.text())
                        .with("required", item.required())
                        .asMap())
                .toList();
        var tree = Tree.empty().with("sector", checklist.sector()).with("items", items);
        return Sha256.hex(CanonicalJson.bytes(tree.asMap()));
    }
}
