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
import java.util.UUID;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.group.Group;
import nl.meldcodewijzer.group.Trainer;
import nl.meldcodewijzer.group.act.KeepGroup;
import nl.meldcodewijzer.group.store.Trainers;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.site.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Name, period, code and trainers of a group. */
@Path("/groepen/{group}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.TRAINER})
class SettingPages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SettingsPage(String title, GroupSettings settings) implements TemplateInstance {}

    private final Classroom classroom;
    private final GroupCodeMessages groupCodeMessages;
    private final GroupForms forms;
    private final Trainers trainers;
    private final KeepGroup keep;

    SettingPages(
            Classroom classroom,
            GroupCodeMessages groupCodeMessages,
            GroupForms forms,
            Trainers trainers,
            KeepGroup keep) {
        this.classroom = classroom;
        this.groupCodeMessages = groupCodeMessages;
        this.forms = forms;
        this.trainers = trainers;
        this.keep = keep;
    }

    @GET
    @Path("wijzigen")
    public SettingsPage settings(@RestPath String group) {
        var led = classroom.led(group);
        return page(led, forms.filled(led));
    }

    @POST
    @Path("wijzigen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response change(@RestPath String group, @Nullable MultivaluedMap<String, String> form) {
        var led = classroom.led(group);
        if (!led.isSeenOn(classroom.today())) {
            // or another last day would bring back the names that are gone
            return classroom.failed(classroom.messages().over(), Classroom.address(led));
        }
        var typed = Typed.of(form, classroom.messages());
        var plan = forms.plan(typed);
        if (!typed.isRight()) {
            return Answers.invalid(page(led, typed));
        }
        keep.change(led, plan.name(), plan.from(), plan.until(), classroom.me());
        return classroom.done(classroom.messages().saved(), Classroom.address(led));
    }

    @POST
    @Path("trainers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response addTrainer(@RestPath String group, @RestForm @Nullable String collega) {
        var led = classroom.led(group);
        var settings = Classroom.address(led) + "/wijzigen";
        try {
            var added = keep.addTrainer(
                    led, UUID.fromString(collega == null ? "" : collega), classroom.me(), classroom.today());
            return added
                    ? classroom.done(classroom.messages().saved(), settings)
                    : classroom.failed(groupCodeMessages.wrongColleague(), settings);
        } catch (IllegalArgumentException noId) {
            return classroom.failed(groupCodeMessages.wrongColleague(), settings);
        }
    }

    @POST
    @Path("trainers/stoppen")
    @Transactional
    public Response stop(@RestPath String group) {
        var led = classroom.led(group);
        return keep.stopLeading(led, classroom.me(), classroom.today())
                ? classroom.done(groupCodeMessages.stopped(), "/groepen")
                : classroom.failed(groupCodeMessages.lastTrainer(), Classroom.address(led) + "/wijzigen");
    }

    private SettingsPage page(Group group, Typed typed) {
        var today = classroom.today();
        var leading = trainers.of(group.id());
        var others = trainers.whoMayLead(group.organisation(), today).stream()
                .filter(each -> !leading.contains(each))
                .map(each -> new Option(each.person().toString(), each.name()))
                .toList();
        var code = group.openCode(today);
        var settings = new GroupSettings(
                Classroom.address(group),
                typed,
                Group.DAYS_TO_CLOSE,
                code.map(each -> each.value().shown()).orElse(null),
                code.map(each -> groupCodeMessages.codeUntil(Dates.written(each.until())))
                        .orElse(groupCodeMessages.noCode()),
                keep.usualEnd(group, today).toString(),
                leading.stream().map(Trainer::name).toList(),
                others);
        return new SettingsPage(classroom.messages().change(), settings);
    }
}
