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
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.site.PublicAddress;
import nl.meldcodewijzer.site.QrCode;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The code of a group: large on the board, renewed, and closed. */
@Path("/groepen/{group}/code")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.TRAINER})
class CodePages {

    /**
     * What a whole class reads from the board; no name of a member.
     *
     * @param code absent while nobody can join
     * @param host to type, without https
     * @param picture the same address for a camera
     */
    record Board(String group, @Nullable String code, String host, String until, String picture) {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CodeBoardPage(String title, Board board) implements TemplateInstance {}

    private final Classroom classroom;
    private final GroupCodeMessages groupCodeMessages;
    private final KeepGroup keep;
    private final PublicAddress addresses;

    CodePages(Classroom classroom, GroupCodeMessages groupCodeMessages, KeepGroup keep, PublicAddress addresses) {
        this.classroom = classroom;
        this.groupCodeMessages = groupCodeMessages;
        this.keep = keep;
        this.addresses = addresses;
    }

    @GET
    public CodeBoardPage board(@RestPath String group) {
        var led = classroom.led(group);
        var host = addresses.typed("/groep");
        var board = led.openCode(classroom.today())
                .map(each -> new Board(
                        Classroom.address(led),
                        each.value().shown(),
                        host,
                        groupCodeMessages.codeUntil(Dates.written(each.until())),
                        QrCode.dataAddress(addresses.of("/groep/" + each.value().shown()))))
                .orElse(new Board(Classroom.address(led), null, host, "", ""));
        return new CodeBoardPage(groupCodeMessages.boardTitle(led.name()), board);
    }

    /** With {@code dicht} the code ends, else there is a new one. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response change(@RestPath String group, @Nullable MultivaluedMap<String, String> form) {
        var led = classroom.led(group);
        var typed = Typed.of(form, classroom.messages());
        var settings = Classroom.address(led) + "/wijzigen";
        if (!typed.value("dicht").isEmpty()) {
            keep.closeCode(led, classroom.me());
            return classroom.done(groupCodeMessages.closed(), settings);
        }
        var until = typed.day("code-tot-en-met", classroom.today());
        if (until.isBefore(classroom.today())) {
            typed.wrong("code-tot-en-met", classroom.messages().past());
        } else if (until.isAfter(led.until())) {
            typed.wrong("code-tot-en-met", classroom.messages().afterEnd());
        }
        if (!typed.isRight()) {
            return classroom.failed(typed.error("code-tot-en-met"), settings);
        }
        keep.renewCode(led, until, classroom.me());
        return classroom.done(groupCodeMessages.renewed(), settings);
    }
}
