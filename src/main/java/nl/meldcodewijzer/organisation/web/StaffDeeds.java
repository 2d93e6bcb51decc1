package nl.meldcodewijzer.organisation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.meldcodewijzer.organisation.Absence;
import nl.meldcodewijzer.organisation.Assignment;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.Span;
import nl.meldcodewijzer.organisation.StaffMember;
import nl.meldcodewijzer.organisation.act.KeepAbsence;
import nl.meldcodewijzer.organisation.act.KeepStaff;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Refusal;
import org.jspecify.annotations.Nullable;

/** What can be done to a member of staff: per deed its form and what it does. */
@ApplicationScoped
class StaffDeeds {

    /** Whose form it is, and about which of the posts. */
    record Visit(
            OrganisationId owner,
            StaffMember member,
            @Nullable String post,
            LocalDate today) {

        String address() {
            return "/organisatie/" + owner + "/medewerkers/" + member.id();
        }

        /** The post that was asked for, else the one of today. */
        @Nullable
        Assignment assignment() {
            return member.assignments().stream()
                    .filter(each -> each.id().toString().equals(post))
                    .findFirst()
                    .orElseGet(() -> member.latestAssignment(today));
        }

        /** The same visit, about the post that took the place of the one that was asked for. */
        Visit toTheLatest() {
            var one = assignment();
            for (var next = one; next != null; next = after(next)) {
                one = next;
            }
            return one == null ? this : new Visit(owner, member, one.id().toString(), today);
        }

        private @Nullable Assignment after(Assignment one) {
            var until = one.period().until();
            return until == null
                    ? null
                    : member.assignments().stream()
                            .filter(each -> each.period().from().equals(until.plusDays(1)))
                            .findFirst()
                            .orElse(null);
        }

        Assignment anAssignment() {
            var one = assignment();
            if (one == null) {
                throw Refusal.notFound();
            }
            return one;
        }

        FormView form(String deed, String submit) {
            return FormView.of(address() + "/" + deed, submit, address())
                    .hiding("versie", member.employment().version());
        }
    }

    /** One deed. */
    interface Deed {
        String title(Visit visit);

        FormView form(Visit visit);

        void act(Visit visit, Typed typed, KeepStaff.Hand hand);
    }

    private final KeepStaff staff;
    private final KeepAbsence absences;
    private final StaffForms forms;
    private final OrganisationMessages messages;
    private final StaffMessages staffMessages;

    StaffDeeds(
            KeepStaff staff,
            KeepAbsence absences,
            StaffForms forms,
            OrganisationMessages messages,
            StaffMessages staffMessages) {
        this.staff = staff;
        this.absences = absences;
        this.forms = forms;
        this.messages = messages;
        this.staffMessages = staffMessages;
    }

    Deed called(String name) {
        return switch (name) {
            case "wijzigen" -> new Change();
            case "corrigeren" -> new Correct();
            case "einde" -> new End();
            case "afwezig" -> new Away();
            case "functie-erbij" -> new OneMore();
            default -> throw Refusal.notFound();
        };
    }

    private final class Change implements Deed {

        @Override
        public String title(Visit visit) {
            return staffMessages.changeOf(who(visit));
        }

        @Override
        public FormView form(Visit visit) {
            var fields = new ArrayList<FormField>();
            fields.add(FormField.day("vanaf", staffMessages.changeFrom())
                    .must()
                    .hinting(staffMessages.changeFromHint())
                    .holding(visit.today().toString()));
            fields.addAll(forms.post(visit.owner(), visit.today()));
            return visit.form("wijzigen", messages.save())
                    .saying(staffMessages.changeIntro())
                    .with(fields)
                    .recorded(forms.values(visit.member(), visit.anAssignment().post()))
                    .hiding("assignment", visit.anAssignment().id());
        }

        @Override
        public void act(Visit visit, Typed typed, KeepStaff.Hand hand) {
            var from = typed.requiredDay("vanaf", visit.today());
            var post = forms.post(visit.owner(), typed);
            if (typed.isRight()) {
                staff.changePost(hand, visit.anAssignment().id(), post, from);
            }
        }
    }

    private final class Correct implements Deed {

        @Override
        public String title(Visit visit) {
            return staffMessages.correctionOf(who(visit));
        }

        @Override
        public FormView form(Visit visit) {
            var fields = new ArrayList<>(forms.identity());
            var assignment = visit.assignment();
            if (assignment != null) {
                fields.addAll(forms.post(visit.owner(), visit.today()));
            }
            var form = visit.form("corrigeren", messages.save())
                    .saying(staffMessages.correctIntro())
                    .with(fields)
                    .recorded(forms.values(visit.member(), assignment == null ? null : assignment.post()));
            return assignment == null ? form : form.hiding("assignment", assignment.id());
        }

        @Override
        public void act(Visit visit, Typed typed, KeepStaff.Hand hand) {
            var employment = forms.employment(visit.owner(), visit.member().id(), hand.version(), typed, visit.today());
            var name = forms.name(typed);
            var assignment = visit.assignment();
            var post = assignment == null ? null : forms.post(visit.owner(), typed);
            if (typed.isRight()) {
                staff.correct(hand, stored -> {
                    var right = post == null || assignment == null
                            ? stored
                            : stored.correcting(KeepStaff.assignment(stored, assignment.id()), assignment.as(post));
                    return right.employedDuring(employment.period())
                            .as(employment)
                            .called(name);
                });
            }
        }
    }

    private final class End implements Deed {

        @Override
        public String title(Visit visit) {
            return staffMessages.endOf(who(visit));
        }

        @Override
        public FormView form(Visit visit) {
            return visit.form("einde", staffMessages.end())
                    .saying(staffMessages.endIntro())
                    .with(List.of(FormField.day("laatste-dag", staffMessages.lastDay())
                            .must()
                            .holding(visit.today().toString())));
        }

        @Override
        public void act(Visit visit, Typed typed, KeepStaff.Hand hand) {
            var day = typed.requiredDay("laatste-dag", visit.today());
            if (typed.isRight()) {
                staff.end(hand, day);
            }
        }
    }

    private final class Away implements Deed {

        @Override
        public String title(Visit visit) {
            return staffMessages.absenceOf(who(visit));
        }

        @Override
        public FormView form(Visit visit) {
            return visit.form("afwezig", messages.save())
                    .saying(staffMessages.absenceIntro())
                    .with(List.of(
                            FormField.day("vanaf", staffMessages.awayFrom())
                                    .must()
                                    .holding(visit.today().toString()),
                            FormField.day("tot-en-met", staffMessages.awayUntil())
                                    .hinting(staffMessages.awayUntilHint())))
                    .hiding("sleutel", Ids.next());
        }

        @Override
        public void act(Visit visit, Typed typed, KeepStaff.Hand hand) {
            var span = typed.span("vanaf", "tot-en-met", visit.today());
            if (typed.isRight()) {
                absences.add(
                        hand.owner(), new Absence(typed.key(), visit.member().id(), span), hand.by());
            }
        }
    }

    private final class OneMore implements Deed {

        @Override
        public String title(Visit visit) {
            return staffMessages.oneMorePostOf(who(visit));
        }

        @Override
        public FormView form(Visit visit) {
            var fields = new ArrayList<FormField>();
            fields.add(FormField.day("vanaf", staffMessages.changeFrom())
                    .must()
                    .holding(visit.today().toString()));
            fields.add(FormField.day("tot-en-met", staffMessages.awayUntil()).hinting(messages.lastDayHint()));
            fields.addAll(forms.post(visit.owner(), visit.today()));
            return visit.form("functie-erbij", messages.save())
                    .saying(staffMessages.oneMorePostIntro())
                    .with(fields)
                    .hiding("sleutel", Ids.next());
        }

        @Override
        public void act(Visit visit, Typed typed, KeepStaff.Hand hand) {
            Span span = typed.span("vanaf", "tot-en-met", visit.today());
            var post = forms.post(visit.owner(), typed);
            UUID id = Ids.next();
            EmploymentId employment = visit.member().id();
            if (typed.isRight()) {
                staff.addPost(hand, new Assignment(id, employment, post, span));
            }
        }
    }

    private String who(Visit visit) {
        var name = visit.member().name();
        return name == null ? messages.erasedName() : name.full();
    }
}
