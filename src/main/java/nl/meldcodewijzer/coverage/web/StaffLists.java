package nl.meldcodewijzer.coverage.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.meldcodewijzer.coverage.CoverageRow;
import nl.meldcodewijzer.coverage.act.AssessCoverage;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Profession;
import nl.meldcodewijzer.organisation.Assignment;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.StaffMember;
import nl.meldcodewijzer.organisation.UnitId;
import nl.meldcodewijzer.organisation.store.Register;
import nl.meldcodewijzer.organisation.store.Units;

/** Joins the register with coverage, in a number of queries that does not grow with the staff. */
@ApplicationScoped
class StaffLists {

    private final Register register;
    private final Units units;
    private final AssessCoverage coverage;
    private final Catalogue catalogue;
    private final StatusWords words;

    StaffLists(Register register, Units units, AssessCoverage coverage, Catalogue catalogue, StatusWords words) {
        this.register = register;
        this.units = units;
        this.coverage = coverage;
        this.catalogue = catalogue;
        this.words = words;
    }

    /** Everybody within reach who is employed on the day, in the order of their names. */
    List<StaffLine> lines(OrganisationId owner, LocalDate day, LeaderScope scope) {
        var rows = coverage.on(owner, day).rows().stream()
                .collect(Collectors.toMap(CoverageRow::employment, Function.identity()));
        var names = new HashMap<UnitId, String>();
        units.of(owner).forEach(unit -> names.put(unit.id(), unit.name()));
        return register.on(owner, day).stream()
                .filter(member -> scope.sees(member.assignmentsOn(day)))
                .map(member -> {
                    var posts = member.assignmentsOn(day);
                    var row = rows.get(member.id());
                    return new StaffLine(
                            member,
                            posts,
                            row,
                            member.name() == null ? words.erased() : name(member),
                            posts.stream()
                                    .map(each -> each.post().unit())
                                    .filter(java.util.Objects::nonNull)
                                    .map(unit -> names.getOrDefault(unit, ""))
                                    .distinct()
                                    .collect(Collectors.joining(", ")),
                            professions(posts),
                            words.of(row),
                            words.provenance(row));
                })
                .toList();
    }

    private String professions(List<Assignment> posts) {
        return posts.stream()
                .map(each -> each.post().profession())
                .distinct()
                .map(slug -> catalogue.profession(slug).map(Profession::name).orElse(slug.value()))
                .collect(Collectors.joining(", "));
    }

    private static String name(StaffMember member) {
        return member.name() == null
                ? ""
                : member.name().last() + ", " + member.name().first();
    }
}
