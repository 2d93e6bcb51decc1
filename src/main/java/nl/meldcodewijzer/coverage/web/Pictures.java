package nl.meldcodewijzer.coverage.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import nl.meldcodewijzer.coverage.CoverageCounts;
import nl.meldcodewijzer.coverage.CoverageRow;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.Unit;
import nl.meldcodewijzer.organisation.store.Units;

/** Draws the picture of an organisation on a day. */
@ApplicationScoped
class Pictures {

    private final StaffLists lists;
    private final Units units;
    private final Catalogue catalogue;
    private final Attention attention;
    private final CoverageCharts charts;
    private final CoverageMessages messages;
    private final Clock clock;

    Pictures(
            StaffLists lists,
            Units units,
            Catalogue catalogue,
            Attention attention,
            CoverageCharts charts,
            CoverageMessages messages,
            Clock clock) {
        this.lists = lists;
        this.units = units;
        this.catalogue = catalogue;
        this.attention = attention;
        this.charts = charts;
        this.messages = messages;
        this.clock = clock;
    }

    OrganisationPicture of(OrganisationId owner, LocalDate day, LeaderScope scope) {
        var home = "/organisatie/" + owner;
        List<CoverageRow> rows = lists.lines(owner, day, scope).stream()
                .map(StaffLine::row)
                .filter(Objects::nonNull)
                .toList();
        var counts = CoverageCounts.of(rows);
        var toDo = new ArrayList<OrganisationPicture.ToDo>();
        if (scope.officer()) {
            toDo.addAll(attention.toDecide(owner, home, day));
        }
        if (scope.everybody()) {
            toDo.addAll(attention.toOffice(owner, home, day));
        }
        toDo.addAll(attention.toStaff(rows, counts, home, day));
        var perUnit = perUnit(owner, rows);
        return new OrganisationPicture(
                home,
                day,
                LocalDate.now(clock),
                counts,
                charts.of(counts, perUnit),
                perUnit,
                perProgramme(rows),
                toDo,
                scope.everybody());
    }

    private List<OrganisationPicture.Part> perUnit(OrganisationId owner, List<CoverageRow> rows) {
        var parts = new ArrayList<OrganisationPicture.Part>();
        for (Unit unit : units.of(owner)) {
            add(
                    parts,
                    unit.name(),
                    rows.stream().filter(row -> unit.id().equals(row.unit())).toList());
        }
        if (!parts.isEmpty()) {
            add(
                    parts,
                    messages.noUnit(),
                    rows.stream().filter(row -> row.unit() == null).toList());
        }
        return parts;
    }

    private List<OrganisationPicture.Part> perProgramme(List<CoverageRow> rows) {
        var byName = new TreeMap<String, List<CoverageRow>>();
        for (var row : rows) {
            var name = catalogue.titleOf(row.programme());
            byName.computeIfAbsent(name, any -> new ArrayList<>()).add(row);
        }
        var parts = new ArrayList<OrganisationPicture.Part>();
        byName.forEach((name, of) -> add(parts, name, of));
        return parts;
    }

    private static void add(List<OrganisationPicture.Part> parts, String name, List<CoverageRow> rows) {
        if (!rows.isEmpty()) {
            parts.add(new OrganisationPicture.Part(name, CoverageCounts.of(rows)));
        }
    }
}
