package nl.meldcodewijzer.subsidy.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.region.Authority;
import nl.meldcodewijzer.region.AuthorityCode;
import nl.meldcodewijzer.region.store.Authorities;
import nl.meldcodewijzer.site.Chart;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.site.Numbers;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.subsidy.RegionFigures;
import nl.meldcodewijzer.subsidy.store.RegionRows;
import org.jboss.resteasy.reactive.RestPath;

/** The figures of the whole region, for its officers and readers, in which no small group can be found. */
@Path("/gemeente/{authority}/regio")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Codes.AUTHORITY_OFFICER, Role.Codes.REGION_READER})
class RegionPages {

    private final Authorities authorities;
    private final RegionRows rows;
    private final SubsidyMessages messages;
    private final AuthorityMessages own;
    private final SignedIn signedIn;

    RegionPages(
            Authorities authorities,
            RegionRows rows,
            SubsidyMessages messages,
            AuthorityMessages own,
            SignedIn signedIn) {
        this.authorities = authorities;
        this.rows = rows;
        this.messages = messages;
        this.own = own;
        this.signedIn = signedIn;
    }

    /**
     * @param date as people write it; empty when nothing was handed in
     * @param organisations how many handed in
     */
    record Figures(String date, int organisations, List<Row> rows, Row total, Chart chart) {

        public boolean any() {
            return !date.isEmpty() && total.shown();
        }
    }

    /** A line with its numbers as people write them. */
    record Row(RegionFigures.Line line) {

        public String name() {
            return line.name();
        }

        public boolean shown() {
            return line.shown();
        }

        public String counted() {
            return Numbers.written(line.counted());
        }

        public String covered() {
            return Numbers.written(line.covered());
        }

        public String share() {
            return line.percentage() + "%";
        }
    }

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RegionPage(String title, Place place, Figures region) implements TemplateInstance {}

    @GET
    public RegionPage region(@RestPath String authority) {
        var owner = owner(authority);
        var region = Optional.ofNullable(owner.region()).orElseThrow(Refusal::notFound);
        var date = rows.newestDate(region);
        var figures = date.map(on -> rows.groups(region, on))
                .map(RegionFigures::of)
                .orElseGet(() -> RegionFigures.of(List.of()));
        return new RegionPage(
                own.regionTitle(authorities.regionName(region).orElse(region)),
                Place.of(owner, messages, "regio"),
                new Figures(
                        date.map(Dates::written).orElse(""),
                        date.map(on -> rows.organisations(region, on)).orElse(0),
                        parts(figures).map(Row::new).toList(),
                        new Row(figures.total().named(own.wholeRegion())),
                        chart(figures)));
    }

    /** What the region is made of, in the order of the table. */
    private Stream<RegionFigures.Line> parts(RegionFigures figures) {
        return Stream.concat(
                figures.groups().stream(),
                Stream.of(figures.together())
                        .filter(RegionFigures.Line::shown)
                        .map(each -> each.named(own.together())));
    }

    /** Of the same rounded shares as the table. */
    private Chart chart(RegionFigures figures) {
        var kinds = List.of(new Chart.Kind("valid", own.covered()));
        var rows = Stream.concat(parts(figures), Stream.of(figures.total()).map(each -> each.named(own.wholeRegion())))
                .map(each -> Chart.row(each.name(), each.percentage() + "%", kinds, List.of(each.percentage()), 100))
                .toList();
        return new Chart(kinds, rows);
    }

    /** One's own authority, or any authority of a region that one may read. */
    private Authority owner(String code) {
        var found = Optional.of(code)
                .filter(text -> text.matches("[A-Z]{2}[0-9A-Z]{2,10}"))
                .flatMap(text -> authorities.find(new AuthorityCode(text)))
                .orElseThrow(Refusal::notFound);
        var reads = signedIn.grants().stream()
                .anyMatch(grant -> grant.role() == Role.REGION_READER
                        && grant.region() != null
                        && grant.region().equals(found.region()));
        if (!reads) {
            signedIn.inAuthority(code, Role.AUTHORITY_OFFICER);
        }
        return found;
    }
}
