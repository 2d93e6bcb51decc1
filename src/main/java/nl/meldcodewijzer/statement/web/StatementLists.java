package nl.meldcodewijzer.statement.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.statement.Statement;
import nl.meldcodewijzer.statement.StatementRequests;
import nl.meldcodewijzer.statement.store.Statements;

/** What is asked of an organisation and what it handed in, side by side. */
@ApplicationScoped
class StatementLists {

    private final Statements statements;
    private final StatementRequests requests;
    private final StatementMessages messages;

    StatementLists(Statements statements, StatementRequests requests, StatementMessages messages) {
        this.statements = statements;
        this.requests = requests;
        this.messages = messages;
    }

    /**
     * @param due whether it can be made now and was not
     */
    record Asked(
            String authority, String agreement, String date, String iso, String requested, String state, boolean due) {}

    /** One date with all who ask for the same on it in the same words. */
    record AskedDate(String date, String authorities, String requested, String state) {}

    record Past(String id, String date, String moment, int inScope, int covered, String note) {}

    record Overview(String organisation, String address, String today, List<Asked> asked, List<Past> past) {

        public List<Asked> getDue() {
            return asked.stream().filter(Asked::due).toList();
        }

        /** What needs no deed now, a line for each date and how it stands. */
        public List<AskedDate> getOthers() {
            return asked.stream()
                    .filter(each -> !each.due())
                    .collect(Collectors.groupingBy(
                            each -> List.of(each.date(), each.requested(), each.state()),
                            LinkedHashMap::new,
                            Collectors.toList()))
                    .values()
                    .stream()
                    .map(Overview::together)
                    .toList();
        }

        private static AskedDate together(List<Asked> alike) {
            var one = alike.get(0);
            return new AskedDate(
                    one.date(),
                    alike.stream().map(Asked::authority).distinct().sorted().collect(Collectors.joining(", ")),
                    one.requested(),
                    one.state());
        }
    }

    Overview overview(OrganisationId owner, LocalDate today) {
        var all = statements.of(owner);
        var dates = all.stream().map(Statement::referenceDate).collect(Collectors.toSet());
        var asked = requests.to(owner).stream()
                .map(each -> {
                    var done = dates.contains(each.referenceDate());
                    var future = each.referenceDate().isAfter(today);
                    return new Asked(
                            each.authority(),
                            each.agreement(),
                            Dates.written(each.referenceDate()),
                            each.referenceDate().toString(),
                            each.requestedOn() == null ? messages.notRequested() : Dates.written(each.requestedOn()),
                            done ? messages.handedIn() : future ? messages.later() : "",
                            !done && !future);
                })
                .toList();
        var seen = new HashSet<LocalDate>();
        var past = all.stream()
                .map(each -> new Past(
                        each.id().toString(),
                        Dates.written(each.referenceDate()),
                        Dates.moment(each.handedInAt()),
                        each.figures().inScope(),
                        each.figures().covered(),
                        seen.add(each.referenceDate()) ? messages.newest() : messages.replaced()))
                .toList();
        return new Overview(
                "/organisatie/" + owner, "/organisatie/" + owner + "/opgaven", today.toString(), asked, past);
    }
}
