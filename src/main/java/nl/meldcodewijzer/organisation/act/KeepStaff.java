package nl.meldcodewijzer.organisation.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.organisation.Assignment;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.Post;
import nl.meldcodewijzer.organisation.StaffMember;
import nl.meldcodewijzer.organisation.store.Organisations;
import nl.meldcodewijzer.organisation.store.Register;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Refusal;

/**
 * Changes and corrections of the register by hand. A change holds from a day and leaves what was; a correction says that
 * it was always so. Each is refused when somebody else changed the employment after the form was opened.
 */
@ApplicationScoped
public class KeepStaff {

    /** Who keeps which employment, and which version of it they saw. */
    public record Hand(OrganisationId owner, EmploymentId employment, int version, PersonId by) {}

    private final Organisations organisations;
    private final Register register;
    private final AuditTrail trail;

    KeepStaff(Organisations organisations, Register register, AuditTrail trail) {
        this.organisations = organisations;
        this.register = register;
        this.trail = trail;
    }

    /** False when it was added before, by the same form sent twice. */
    public boolean add(OrganisationId owner, StaffMember member, PersonId by) {
        organisations.lock(owner);
        if (!register.isFree(member.id())) {
            return false;
        }
        refuseTakenNumber(owner, member);
        register.add(owner, List.of(member));
        trail.record(
                AuditEntry.of(by, "employment-added", "employment", member.id()).inOrganisation(owner.value()));
        return true;
    }

    /** From that day on another post. */
    public void changePost(Hand hand, UUID assignment, Post post, LocalDate from) {
        keep(hand, "employment-changed", member -> {
            var old = assignment(member, assignment);
            if (from.isBefore(old.period().from()) || old.period().endsBefore(from)) {
                throw Refusal.field(
                        "vanaf",
                        "Kies een dag waarop deze functie loopt. Was het altijd al anders? Gebruik dan corrigeren.",
                        "outside-period");
            }
            return member.changing(old, post, from, Ids.next());
        });
    }

    /** One more post beside the others. */
    public void addPost(Hand hand, Assignment more) {
        keep(hand, "employment-changed", member -> member.adding(more));
    }

    /** What the employment always was; the post too. */
    public void correct(Hand hand, UnaryOperator<StaffMember> correction) {
        keep(hand, "employment-corrected", correction);
    }

    public void end(Hand hand, LocalDate lastDay) {
        keep(hand, "employment-ended", member -> {
            if (lastDay.isBefore(member.employment().period().from())) {
                throw Refusal.field("laatste-dag", "De laatste dag ligt vóór de eerste dag.", "before-from");
            }
            return member.as(
                    member.employment().during(member.employment().period().endingOn(lastDay)));
        });
    }

    public static Assignment assignment(StaffMember member, UUID id) {
        return member.assignments().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private void keep(Hand hand, String deed, UnaryOperator<StaffMember> change) {
        organisations.lock(hand.owner());
        var stored = register.find(hand.owner(), hand.employment()).orElseThrow(Refusal::notFound);
        if (stored.employment().version() != hand.version()) {
            throw Refusal.stale(
                    "Iemand anders heeft deze medewerker intussen gewijzigd. Er is niets opgeslagen. Bekijk wat er nu staat en sla zo nodig opnieuw op.",
                    stored.employment().version());
        }
        var changed = change.apply(stored);
        if (changed.equals(stored)) {
            return;
        }
        refuseTakenNumber(hand.owner(), changed);
        register.save(hand.owner(), List.of(changed));
        trail.record(AuditEntry.of(hand.by(), deed, "employment", hand.employment())
                .inOrganisation(hand.owner().value()));
    }

    private void refuseTakenNumber(OrganisationId owner, StaffMember member) {
        var number = member.employment().staffNumber();
        if (number != null
                && register.isTaken(owner, number, member.employment().contractNumber(), member.id())) {
            throw Refusal.field(
                    "personeelsnummer",
                    "Dit personeelsnummer met dit dienstverbandnummer is al van een andere medewerker.",
                    "taken");
        }
    }
}
