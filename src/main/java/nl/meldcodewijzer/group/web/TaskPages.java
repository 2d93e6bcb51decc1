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
import nl.meldcodewijzer.group.act.GiveTasks;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What a group is asked to do. */
@Path("/groepen/{group}/opdrachten")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.TRAINER})
class TaskPages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TasksPage(String title, TaskForm form) implements TemplateInstance {}

    private final Classroom classroom;
    private final TaskMessages taskMessages;
    private final TaskForms forms;
    private final GiveTasks give;

    TaskPages(Classroom classroom, TaskMessages taskMessages, TaskForms forms, GiveTasks give) {
        this.classroom = classroom;
        this.taskMessages = taskMessages;
        this.forms = forms;
        this.give = give;
    }

    @GET
    public TasksPage tasks(@RestPath String group) {
        var led = classroom.led(group);
        return new TasksPage(classroom.messages().tasks(), forms.empty(led));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response give(@RestPath String group, @Nullable MultivaluedMap<String, String> form) {
        var led = classroom.led(group);
        var typed = Typed.of(form, classroom.messages());
        var tasks = forms.read(led, typed);
        if (!typed.isRight()) {
            return Answers.invalid(new TasksPage(classroom.messages().tasks(), forms.again(led, typed)));
        }
        tasks.forEach(each -> give.give(led, each, classroom.me(), classroom.today()));
        return classroom.done(taskMessages.given(), Classroom.address(led));
    }

    @POST
    @Path("{task}/intrekken")
    @Transactional
    public Response withdraw(@RestPath String group, @RestPath String task) {
        var led = classroom.led(group);
        if (!give.withdraw(led, Ids.read(task), classroom.me(), classroom.today())) {
            throw Refusal.notFound();
        }
        return classroom.done(taskMessages.withdrawn(), Classroom.address(led) + "/opdrachten");
    }
}
