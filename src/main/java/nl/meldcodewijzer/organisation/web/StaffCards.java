package nl.meldcodewijzer.organisation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.Span;
import nl.meldcodewijzer.organisation.StaffMember;
import nl.meldcodewijzer.organisation.StaffStandings;
import nl.meldcodewijzer.organisation.store.Absences;
import nl.meldcodewijzer.organisation.store.Register;
import nl.meldcodewijzer.organisation.store.StaffAccounts;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.site.Refusal;
import org.jspecify.annotations.Nullable;

/** Gathers what the page of one member of staff shows. */
@ApplicationScoped
class StaffCards {

    private final Register register;
    private final Absences absences;
    private final StaffAccounts accounts;
    private final StaffStandings standings;
    private final StaffForms forms;
    private final OrganisationMessages messages;
    private final StaffMessages staffMessages;

    StaffCards(
            Register register,
            Absences absences,
            StaffAccounts accounts,
            StaffStandings standings,
            StaffForms forms,
            OrganisationMessages messages,
            StaffMessages staffMessages) {
        this.register = register;
        this.absences = absences;
        this.accounts = accounts;
        this.standings = standings;
        this.forms = forms;
        this.messages = messages;
        this.staffMessages = staffMessages;
    }

    StaffCard of(OrganisationId owner, EmploymentId id, LocalDate today, boolean keeps) {
        var member = register.find(owner, id).orElseThrow(Refusal::notFound);
        return new StaffCard(
                "/organisatie/" + owner + "/medewerkers/" + id,
                member.name() == null ? messages.erasedName() : member.name().full(),
                member,
                member.employment().holdsOn(today) ? standings.of(owner, id, today) : null,
                staffMessages.kindName(member.employment().kind()),
                employed(member.employment().period(), today),
                posts(owner, member, today),
                absences.of(owner, id).stream()
                        .map(each -> new StaffCard.AwayLine(
                                each.id(), each.period(), each.period().contains(today)))
                        .toList(),
                accounts.linkedOn(owner, id).orElse(null),
                accounts.isInvited(owner, id),
                keeps,
                today);
    }

    private String employed(Span period, LocalDate today) {
        var from = Dates.written(period.from());
        var until = period.until();
        if (until != null) {
            return messages.between(from, Dates.written(until));
        }
        return period.from().isAfter(today) ? messages.startsOn(from) : messages.since(from);
    }

    private List<StaffCard.PostLine> posts(OrganisationId owner, StaffMember member, LocalDate today) {
        var names = forms.unitNames(owner);
        var posts = new ArrayList<StaffCard.PostLine>();
        var employed = member.employment().period();
        for (var each : member.assignments()) {
            if (each.period().endsBefore(employed.from())) {
                continue; // of before a first day that was put later: it never held
            }
            var post = each.post();
            posts.add(
                    0,
                    new StaffCard.PostLine(
                            each.id(),
                            forms.professionName(post.profession()),
                            post.unit() == null ? "" : names.getOrDefault(post.unit(), ""),
                            text(post.team()),
                            text(post.job()),
                            each.period().from().isBefore(employed.from())
                                    ? each.period().beginningOn(employed.from())
                                    : each.period(),
                            member.employment().holdsOn(today) && each.period().contains(today)));
        }
        return posts;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
