package nl.meldcodewijzer.group.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.group.Group;
import nl.meldcodewijzer.group.GroupId;
import nl.meldcodewijzer.group.store.Groups;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Flash;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Refusal;

/** The group of an address, for who leads it; today, the words, and the message after a deed. */
@ApplicationScoped
class Classroom {

    /** Who may lead groups, within the organisation of the grant. */
    static final Role[] LEADERS = {Role.ATTENTION_OFFICER, Role.TRAINER};

    private final Groups groups;
    private final SignedIn signedIn;
    private final Flash flash;
    private final Clock clock;
    private final GroupMessages messages;

    Classroom(Groups groups, SignedIn signedIn, Flash flash, Clock clock, GroupMessages messages) {
        this.groups = groups;
        this.signedIn = signedIn;
        this.flash = flash;
        this.clock = clock;
        this.messages = messages;
    }

    /** Only while it is led and the role is held; otherwise it does not exist for this person. */
    Group led(String address) {
        var group = groups.ledBy(me(), new GroupId(Ids.read(address))).orElseThrow(Refusal::notFound);
        signedIn.inOrganisation(group.organisation().value(), LEADERS);
        return group;
    }

    PersonId me() {
        return signedIn.person();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    GroupMessages messages() {
        return messages;
    }

    Response done(String message, String address) {
        flash.done(message);
        return seeOther(address);
    }

    Response failed(String message, String address) {
        flash.failed(message);
        return seeOther(address);
    }

    static Response seeOther(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    static String address(Group group) {
        return "/groepen/" + group.id();
    }
}
