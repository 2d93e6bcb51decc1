package nl.meldcodewijzer.organisation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.Post;
import nl.meldcodewijzer.organisation.StaffChange;
import nl.meldcodewijzer.organisation.StaffColumn;
import nl.meldcodewijzer.organisation.StaffMember;
import nl.meldcodewijzer.organisation.UnitId;
import nl.meldcodewijzer.site.Dates;
import org.jspecify.annotations.Nullable;

/** Says in the words of the file who would be new and what would change about whom. */
@ApplicationScoped
class ImportLines {

    /** Somebody, and what happens to what the register says. */
    record Line(String who, List<String> what) {}

    private final StaffForms forms;
    private final OrganisationMessages organisationMessages;
    private final StaffImportMessages messages;

    ImportLines(StaffForms forms, OrganisationMessages organisationMessages, StaffImportMessages messages) {
        this.forms = forms;
        this.organisationMessages = organisationMessages;
        this.messages = messages;
    }

    List<Line> created(OrganisationId owner, List<StaffMember> members) {
        var units = forms.unitNames(owner);
        return members.stream().map(each -> created(each, units)).toList();
    }

    List<Line> changed(OrganisationId owner, List<StaffChange> changes) {
        var units = forms.unitNames(owner);
        return changes.stream().map(each -> changed(each, units)).toList();
    }

    private Line created(StaffMember member, Map<UnitId, String> units) {
        var posts = member.assignments().stream().map(each -> post(each.post(), units));
        var told = Stream.concat(posts, Stream.of(employment(member)))
                .flatMap(cells -> cells.entrySet().stream())
                .filter(cell ->
                        cell.getKey() != StaffColumn.KIND && !cell.getValue().isEmpty())
                .map(cell -> cell.getKey().header() + " " + cell.getValue())
                .collect(Collectors.joining(", "));
        return new Line(name(member), List.of(told));
    }

    private Line changed(StaffChange change, Map<UnitId, String> units) {
        var what = new ArrayList<>(differences(person(change.before()), person(change.after()), ""));
        what.addAll(differences(employment(change.before()), employment(change.after()), ""));
        for (var post : change.posts()) {
            what.addAll(differences(
                    post(post.was(), units), post(post.becomes(), units), messages.from(Dates.written(post.from()))));
        }
        return new Line(name(change.before()), what);
    }

    private List<String> differences(Map<StaffColumn, String> was, Map<StaffColumn, String> becomes, String from) {
        return becomes.entrySet().stream()
                .filter(cell -> !cell.getValue().equals(was.getOrDefault(cell.getKey(), "")))
                .map(cell -> messages.changedCell(
                                cell.getKey().header(), was.getOrDefault(cell.getKey(), ""), cell.getValue())
                        + from)
                .toList();
    }

    private static Map<StaffColumn, String> person(StaffMember member) {
        var cells = new EnumMap<StaffColumn, String>(StaffColumn.class);
        var name = member.name();
        cells.put(StaffColumn.FIRST_NAME, name == null ? "" : name.first());
        cells.put(StaffColumn.LAST_NAME, name == null ? "" : name.last());
        cells.put(StaffColumn.EMAIL, name == null ? "" : text(name.email()));
        return cells;
    }

    private static Map<StaffColumn, String> employment(StaffMember member) {
        var cells = new EnumMap<StaffColumn, String>(StaffColumn.class);
        var employment = member.employment();
        cells.put(StaffColumn.STAFF_NUMBER, text(employment.staffNumber()));
        cells.put(StaffColumn.CONTRACT_NUMBER, employment.contractNumber());
        cells.put(StaffColumn.KIND, employment.kind().names().get(0));
        cells.put(StaffColumn.FROM, day(employment.period().from()));
        cells.put(StaffColumn.UNTIL, day(employment.period().until()));
        return cells;
    }

    private Map<StaffColumn, String> post(@Nullable Post post, Map<UnitId, String> units) {
        var cells = new EnumMap<StaffColumn, String>(StaffColumn.class);
        if (post != null) {
            cells.put(StaffColumn.UNIT, post.unit() == null ? "" : units.getOrDefault(post.unit(), ""));
            cells.put(StaffColumn.TEAM, text(post.team()));
            cells.put(StaffColumn.JOB, text(post.job()));
            cells.put(StaffColumn.PROFESSION, forms.professionName(post.profession()));
        }
        return cells;
    }

    private String name(StaffMember member) {
        return member.name() == null
                ? organisationMessages.erasedName()
                : member.name().full();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Dates.written(day);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
