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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.group.act.KeepGroup;
import nl.meldcodewijzer.group.store.Groups;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The groups that somebody leads, and how far each of them is. */
@Path("/groepen")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.TRAINER})
class GroupPages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record GroupsPage(String title, GroupList list) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NewGroupPage(String title, GroupForms.NewGroup form) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record GroupPage(String title, GroupView view) implements TemplateInstance {}

    private final Classroom classroom;
    private final Groups groups;
    private final GroupForms forms;
    private final GroupViews views;
    private final KeepGroup keep;

    GroupPages(Classroom classroom, Groups groups, GroupForms forms, GroupViews views, KeepGroup keep) {
        this.classroom = classroom;
        this.groups = groups;
        this.forms = forms;
        this.views = views;
        this.keep = keep;
    }

    @GET
    public GroupsPage list() {
        var list = GroupList.of(groups.ledBy(classroom.me()), classroom.messages(), classroom.today());
        return new GroupsPage(classroom.messages().title(), list);
    }

    @GET
    @Path("nieuw")
    public NewGroupPage newGroup() {
        return new NewGroupPage(classroom.messages().start(), forms.empty());
    }

    @POST
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response start(@Nullable MultivaluedMap<String, String> form) {
        var typed = Typed.of(form, classroom.messages());
        var owner = forms.owner(typed);
        var plan = forms.plan(typed);
        if (owner.isEmpty() || !typed.isRight()) {
            return Answers.invalid(new NewGroupPage(classroom.messages().start(), forms.again(typed)));
        }
        var group = keep.start(owner.get(), plan.name(), plan.from(), plan.until(), classroom.me(), classroom.today());
        return classroom.done(classroom.messages().started(), "/groepen/" + group);
    }

    @GET
    @Path("{group}")
    public GroupPage group(@RestPath String group) {
        var led = classroom.led(group);
        return new GroupPage(led.name(), views.of(led));
    }

    @GET
    @Path("{group}/voortgang.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv(@RestPath String group) {
        var led = classroom.led(group);
        return Response.ok(ProgressCsv.of(views.of(led), classroom.messages()))
                .header("Content-Disposition", "attachment; filename=\"voortgang.csv\"")
                .build();
    }

    @POST
    @Path("{group}/deelnemers/{member}/weg")
    @Transactional
    public Response remove(@RestPath String group, @RestPath String member) {
        var led = classroom.led(group);
        if (!keep.remove(led, Ids.read(member), classroom.me(), classroom.today())) {
            throw Refusal.notFound();
        }
        return classroom.done(classroom.messages().removed(), Classroom.address(led));
    }
}
