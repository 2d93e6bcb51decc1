package nl.meldcodewijzer.statement;

import static nl.meldcodewijzer.statement.StatementExamples.NORTH;
import static nl.meldcodewijzer.statement.StatementExamples.REFERENCE;
import static nl.meldcodewijzer.statement.StatementExamples.SOUTH;
import static nl.meldcodewijzer.statement.StatementExamples.absent;
import static nl.meldcodewijzer.statement.StatementExamples.document;
import static nl.meldcodewijzer.statement.StatementExamples.officer;
import static nl.meldcodewijzer.statement.StatementExamples.row;
import static nl.meldcodewijzer.statement.StatementExamples.statement;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.coverage.CoverageStatus;
import nl.meldcodewijzer.learning.ProfessionSlug;
import nl.meldcodewijzer.statement.store.CanonicalJson;
import org.junit.jupiter.api.Test;

class StatementTreeTest {

    @Provide
    Arbitrary<List<StatementRow>> rows() {
        return Combinators.combine(
                        Arbitraries.of(NORTH, SOUTH).injectNull(0.2),
                        Arbitraries.of("begeleider", "arts", "onbekend"),
                        Arbitraries.of("employee", "volunteer"),
                        Arbitraries.of(CoverageStatus.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Provenance.values()).injectNull(0.5))
                .as((unit, profession, kind, status, absent, provenance) -> new StatementRow(
                        UUID.randomUUID(),
                        unit,
                        new ProfessionSlug(profession),
                        kind,
                        StatementExamples.BASIS,
                        status,
                        absent,
                        provenance))
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 200)
    void whatIsFrozenReadsBackAsItWas(@ForAll("rows") List<StatementRow> rows) {
        var body = statement(rows, List.of(document(NORTH, REFERENCE, "kindcheck")), List.of(officer(null)));
        var bytes = CanonicalJson.bytes(StatementTree.of(body));
        var read = StatementTree.read(CanonicalJson.read(bytes));
        assertThat(CanonicalJson.bytes(StatementTree.of(read))).isEqualTo(bytes);
        assertThat(read.rows()).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(read.counts()).isEqualTo(body.counts());
    }

    @Property(tries = 200)
    void otherPseudonymsAndAnotherOrderAreTheSameFacts(@ForAll("rows") List<StatementRow> rows) {
        var turned = new ArrayList<StatementRow>();
        for (var each : rows) {
            turned.add(new StatementRow(
                    UUID.randomUUID(),
                    each.unit(),
                    each.profession(),
                    each.kind(),
                    each.programme(),
                    each.status(),
                    each.absent(),
                    each.provenance()));
        }
        Collections.reverse(turned);
        assertThat(CanonicalJson.bytes(statement(turned, List.of(), List.of()).facts()))
                .isEqualTo(CanonicalJson.bytes(
                        statement(rows, List.of(), List.of()).facts()));
    }

    @Test
    void oneOtherStatusIsAnotherFact() {
        var before = statement(List.of(row(NORTH, CoverageStatus.VALID)), List.of(), List.of());
        var after = statement(List.of(row(NORTH, CoverageStatus.EXPIRED)), List.of(), List.of());
        assertThat(before.facts()).isNotEqualTo(after.facts());
    }

    @Test
    void theFrozenBytesHaveOneSpelling() {
        var body = new StatementBody(
                StatementExamples.CARE,
                REFERENCE,
                StatementKind.DRAWN,
                1,
                "Loonadministratie, zoals op 1 oktober",
                true,
                List.of(),
                List.of(new StatementRow(
                        new UUID(3, 3),
                        null,
                        new ProfessionSlug("arts"),
                        "employee",
                        StatementExamples.BASIS,
                        CoverageStatus.RENEWAL_OPEN,
                        false,
                        Provenance.IMPORTED)),
                List.of(),
                List.of(officer(null)),
                Map.of());
        assertThat(new String(CanonicalJson.bytes(StatementTree.of(body)), StandardCharsets.UTF_8))
                .isEqualTo("{\"complete\":true,\"documents\":[],\"headcount\":1,"
                        + "\"headcountSource\":\"Loonadministratie, zoals op 1 oktober\",\"kind\":\"drawn\","
                        + "\"officers\":[{\"deputy\":false,\"kind\":\"direct\",\"since\":\"2023-01-01\",\"trainedUntil\":\"2027-06-30\"}],"
                        + "\"organisation\":\"00000000-0000-0001-0000-000000000001\",\"referenceDate\":\"2026-10-01\","
                        + "\"rows\":[{\"absent\":false,\"kind\":\"employee\",\"profession\":\"arts\",\"programme\":\"meldcode-basis\","
                        + "\"provenance\":\"imported\",\"pseudonym\":\"00000000-0000-0003-0000-000000000003\",\"status\":\"renewalOpen\"}],"
                        + "\"rules\":{},\"units\":[]}");
    }

    @Test
    void absentRowsAreDrawnButNotInScope() {
        var body = statement(
                List.of(row(NORTH, CoverageStatus.VALID), absent(NORTH, CoverageStatus.NONE)), List.of(), List.of());
        assertThat(body.counts().inScope()).isEqualTo(1);
        assertThat(body.counts().absent()).isEqualTo(1);
        assertThat(body.headcountDifference()).isZero();
    }

    @Test
    void figuresAddUpPerUnit() {
        var rows = List.of(
                row(NORTH, CoverageStatus.VALID), row(NORTH, CoverageStatus.NONE), row(SOUTH, CoverageStatus.GRACE));
        var figures = StatementFigures.by(rows, each -> each.unit().equals(NORTH) ? "Noord" : "Zuid");
        assertThat(figures.keySet()).containsExactly("Noord", "Zuid");
        assertThat(figures.get("Noord").inScope()).isEqualTo(2);
        assertThat(figures.get("Zuid").grace()).isEqualTo(1);
    }
}
