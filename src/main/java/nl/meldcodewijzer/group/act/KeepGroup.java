package nl.meldcodewijzer.group.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.UUID;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.group.Group;
import nl.meldcodewijzer.group.GroupId;
import nl.meldcodewijzer.group.JoinCode;
import nl.meldcodewijzer.group.store.Groups;
import nl.meldcodewijzer.group.store.Members;
import nl.meldcodewijzer.group.store.Trainers;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Ids;

/** What a trainer does with a group: start it, keep its code, share it, and take somebody out. */
@ApplicationScoped
public class KeepGroup {

    /** A code works for so long unless the trainer says otherwise. */
    private static final int DAYS_OF_CODE = 28;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Groups groups;
    private final Trainers trainers;
    private final Members members;
    private final AuditTrail trail;

    KeepGroup(Groups groups, Trainers trainers, Members members, AuditTrail trail) {
        this.groups = groups;
        this.trainers = trainers;
        this.members = members;
        this.trail = trail;
    }

    /** Who starts it leads it, and it has a code at once. */
    public GroupId start(
            OrganisationId owner, String name, LocalDate from, LocalDate until, PersonId trainer, LocalDate today) {
        var group = new Group(new GroupId(Ids.next()), owner, name, from, until, null);
        groups.add(owner, group);
        trainers.add(group, trainer, today);
        groups.code(group.id(), new Group.Code(unusedCode(), usualEnd(group, today)));
        record(trainer, "group-started", group, group.id());
        return group.id();
    }

    /** The last day on which a code works when nobody chose one. */
    public LocalDate usualEnd(Group group, LocalDate today) {
        var usual = (group.from().isAfter(today) ? group.from() : today).plusDays(DAYS_OF_CODE);
        return usual.isAfter(group.until()) ? group.until() : usual;
    }

    public void change(Group group, String name, LocalDate from, LocalDate until, PersonId by) {
        groups.change(group.id(), name, from, until);
        record(by, "group-changed", group, group.id());
    }

    public void renewCode(Group group, LocalDate until, PersonId by) {
        groups.code(group.id(), new Group.Code(unusedCode(), until));
        record(by, "group-code-renewed", group, group.id());
    }

    public void closeCode(Group group, PersonId by) {
        groups.code(group.id(), null);
        record(by, "group-code-closed", group, group.id());
    }

    /** Whether this colleague may lead groups of this organisation. */
    public boolean addTrainer(Group group, UUID colleague, PersonId by, LocalDate today) {
        var found = trainers.whoMayLead(group.organisation(), today).stream()
                .filter(each -> each.person().value().equals(colleague))
                .findFirst();
        found.ifPresent(each -> {
            trainers.add(group, each.person(), today);
            record(by, "group-trainer-added", group, each.person());
        });
        return found.isPresent();
    }

    /** The last trainer stays: a group without one would never be closed. */
    public boolean stopLeading(Group group, PersonId trainer, LocalDate today) {
        if (trainers.of(group.id()).size() < 2) {
            return false;
        }
        trainers.end(group.id(), trainer, today);
        record(trainer, "group-trainer-left", group, trainer);
        return true;
    }

    /** Whether there was such a member. */
    public boolean remove(Group group, UUID member, PersonId by, LocalDate today) {
        var removed = members.remove(group.id(), member, today);
        if (removed) {
            record(by, "group-member-removed", group, member);
        }
        return removed;
    }

    private JoinCode unusedCode() {
        var code = JoinCode.next(RANDOM);
        while (groups.withCode(code).isPresent()) {
            code = JoinCode.next(RANDOM);
        }
        return code;
    }

    private void record(PersonId by, String deed, Group group, Object subject) {
        trail.record(AuditEntry.of(by, deed, "group", subject)
                .inOrganisation(group.organisation().value()));
    }
}
