package nl.meldcodewijzer.group.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.group.GroupId;
import nl.meldcodewijzer.group.act.JoinGroup;
import nl.meldcodewijzer.group.store.Members;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.InEnglish;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The groups that somebody is in, with what is asked there; and going out of them. */
@Path("/leren/groepen")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Codes.LEARNER)
@InEnglish
class MemberPages {

    private static final String HOME = "/leren/groepen";

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MyGroupsPage(String title, List<MemberView> groups) implements TemplateInstance {}

    private final MemberViews views;
    private final Classroom classroom;
    private final JoinGroup join;
    private final Members members;
    private final JoinMessages messages;

    MemberPages(MemberViews views, Classroom classroom, JoinGroup join, Members members, JoinMessages messages) {
        this.views = views;
        this.classroom = classroom;
        this.join = join;
        this.members = members;
        this.messages = messages;
    }

    @GET
    public MyGroupsPage mine() {
        return new MyGroupsPage(messages.mine(), views.of(classroom.me(), classroom.today()));
    }

    @POST
    @Path("{group}/naam")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response rename(@RestPath String group, @RestForm @Nullable String naam) {
        var id = new GroupId(Ids.read(group));
        var called = JoinForm.cleaned(naam);
        if (called.isEmpty()) {
            return classroom.failed(messages.wrongName(), HOME);
        }
        if (!members.call(classroom.me(), id, called)) {
            throw Refusal.notFound();
        }
        return classroom.done(messages.renamed(), HOME);
    }

    @POST
    @Path("{group}/weg")
    @Transactional
    public Response leave(@RestPath String group) {
        if (!join.leave(classroom.me(), new GroupId(Ids.read(group)), classroom.today())) {
            throw Refusal.notFound();
        }
        return classroom.done(messages.left(), HOME);
    }
}
