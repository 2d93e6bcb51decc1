package nl.meldcodewijzer.statement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.meldcodewijzer.coverage.CoverageCounts;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.organisation.OrganisationId;

/**
 * Everything that is frozen at the hand-in.
 *
 * @param headcount what the organisation declares, by its own source
 * @param complete declared so by the signatory
 * @param rules digest of each rule in force, by kind and name; and which programmes came before which, see {@link
 *     #accepting}
 */
public record StatementBody(
        OrganisationId organisation,
        LocalDate referenceDate,
        StatementKind kind,
        int headcount,
        String headcountSource,
        boolean complete,
        List<UnitFact> units,
        List<StatementRow> rows,
        List<DocumentFact> documents,
        List<OfficerFact> officers,
        Map<String, String> rules) {

    private static final String ACCEPTS = "accepts/";

    /** How the rules name the programmes that came before one: frozen, so that an agreement about those still counts. */
    public static Map.Entry<String, String> accepting(ProgrammeSlug programme, Collection<ProgrammeSlug> earlier) {
        return Map.entry(
                ACCEPTS + programme,
                earlier.stream().map(ProgrammeSlug::value).sorted().collect(Collectors.joining(" ")));
    }

    public StatementBody {
        if (headcount < 0) {
            throw new IllegalArgumentException("A headcount is not negative: " + headcount);
        }
        units = List.copyOf(units);
        rows = List.copyOf(rows);
        documents = List.copyOf(documents);
        officers = List.copyOf(officers);
        rules = Collections.unmodifiableMap(new TreeMap<>(rules));
    }

    /** Whether who does {@code programme} does what {@code asked} asked before it. */
    public boolean covers(ProgrammeSlug programme, ProgrammeSlug asked) {
        return programme.equals(asked)
                || List.of(rules.getOrDefault(ACCEPTS + programme, "").split(" "))
                        .contains(asked.value());
    }

    public CoverageCounts counts() {
        return StatementFigures.of(rows);
    }

    /** How many more (or fewer, below zero) were declared than were drawn. */
    public int headcountDifference() {
        return headcount - rows.size();
    }

    /** What was counted, whatever pseudonyms it got: two hand-ins of the same facts are equal in this. */
    public Map<String, Object> facts() {
        return StatementTree.facts(this);
    }
}
