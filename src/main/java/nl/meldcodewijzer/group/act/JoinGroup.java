package nl.meldcodewijzer.group.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import nl.meldcodewijzer.account.store.Accounts;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.group.Group;
import nl.meldcodewijzer.group.GroupId;
import nl.meldcodewijzer.group.Invitation;
import nl.meldcodewijzer.group.JoinCode;
import nl.meldcodewijzer.group.store.Groups;
import nl.meldcodewijzer.group.store.Members;
import nl.meldcodewijzer.person.EmailAddress;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.person.store.People;

/** Coming into a group with its code, by oneself, and going out of it. */
@ApplicationScoped
public class JoinGroup {

    private final Groups groups;
    private final Members members;
    private final People people;
    private final Accounts accounts;
    private final AuditTrail trail;

    JoinGroup(Groups groups, Members members, People people, Accounts accounts, AuditTrail trail) {
        this.groups = groups;
        this.members = members;
        this.people = people;
        this.accounts = accounts;
        this.trail = trail;
    }

    /** The group that a code opens today. */
    public Optional<Invitation> open(JoinCode code, LocalDate today) {
        return groups.withCode(code).filter(each -> each.group().openCode(today).isPresent());
    }

    /** False: the group is full. */
    public boolean join(Group group, PersonId person, String called, LocalDate today) {
        if (members.isIn(group.id(), person)) {
            return true;
        }
        if (members.count(group.id()) >= Group.MOST_MEMBERS) {
            return false;
        }
        if (members.join(group, person, called, today)) {
            record(person, "group-joined", group.id());
        }
        return true;
    }

    /** Makes the account of somebody who is nowhere employed. */
    public PersonId account(String name, EmailAddress email, String passwordHash) {
        var person = people.add(name, email);
        accounts.add(person, passwordHash);
        return person;
    }

    public boolean leave(PersonId person, GroupId group, LocalDate today) {
        var left = members.leave(person, group, today);
        if (left) {
            record(person, "group-left", group);
        }
        return left;
    }

    private void record(PersonId person, String deed, GroupId group) {
        trail.record(AuditEntry.of(person, deed, "group", group));
    }
}
