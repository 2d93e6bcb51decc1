package nl.meldcodewijzer.group.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.group.Group;
import nl.meldcodewijzer.organisation.Organisation;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.store.Organisations;
import nl.meldcodewijzer.site.Option;

/** The form with which a group starts or changes. */
@ApplicationScoped
class GroupForms {

    private static final int LONGEST_NAME = 120;
    private static final int MONTHS = 6;
    private static final int MOST_YEARS = 3;

    /** Which organisation is asked only when there is a choice. */
    record NewGroup(Typed typed, List<Option> organisations, int daysToClose) {

        public boolean choose() {
            return organisations.size() > 1;
        }
    }

    /** What a form says about a group. */
    record Plan(String name, LocalDate from, LocalDate until) {}

    private final Organisations organisations;
    private final SignedIn signedIn;
    private final Classroom classroom;

    GroupForms(Organisations organisations, SignedIn signedIn, Classroom classroom) {
        this.organisations = organisations;
        this.signedIn = signedIn;
        this.classroom = classroom;
    }

    NewGroup empty() {
        var today = classroom.today();
        return again(Typed.holding(
                Map.of(
                        "vanaf", today.toString(),
                        "tot-en-met", today.plusMonths(MONTHS).toString()),
                classroom.messages()));
    }

    NewGroup again(Typed typed) {
        var options = mine().stream()
                .map(each -> new Option(each.id().toString(), each.name()))
                .toList();
        return new NewGroup(typed, options, Group.DAYS_TO_CLOSE);
    }

    Typed filled(Group group) {
        return Typed.holding(
                Map.of(
                        "naam", group.name(),
                        "vanaf", group.from().toString(),
                        "tot-en-met", group.until().toString()),
                classroom.messages());
    }

    /** The one organisation, or the chosen one of several. */
    Optional<OrganisationId> owner(Typed typed) {
        var mine = mine();
        var chosen = mine.size() == 1
                ? Optional.of(mine.get(0).id())
                : mine.stream()
                        .map(Organisation::id)
                        .filter(each -> each.toString().equals(typed.value("organisatie")))
                        .findFirst();
        if (chosen.isEmpty()) {
            typed.wrong("organisatie", classroom.messages().wrongOrganisation());
        }
        return chosen;
    }

    Plan plan(Typed typed) {
        var messages = classroom.messages();
        var name = typed.required("naam", LONGEST_NAME);
        var from = typed.day("vanaf", classroom.today());
        var until = typed.day("tot-en-met", from);
        if (until.isBefore(from)) {
            typed.wrong("tot-en-met", messages.endsBeforeBegin());
        } else if (until.isAfter(from.plusYears(MOST_YEARS))) {
            typed.wrong("tot-en-met", messages.tooFar());
        }
        return new Plan(name, from, until);
    }

    private List<Organisation> mine() {
        return organisations.all(signedIn.organisations(Classroom.LEADERS).stream()
                .map(OrganisationId::new)
                .toList());
    }
}
