package nl.meldcodewijzer.mail.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.mail.act.MailConfig;
import nl.meldcodewijzer.mail.store.Outbox;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.site.Flash;
import org.jboss.resteasy.reactive.RestPath;

/** Mail that did not get out, without its content and without names. */
@Path("/beheer/post")
@Produces(MediaType.TEXT_HTML)
class PostPages {

    private static final int SHOWN = 200;

    record Line(UUID id, String kind, String state, String written) {}

    record View(boolean on, boolean everSent, int waits, String waiting, List<Line> stuck) {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PostPage(String title, View view) implements TemplateInstance {}

    private final Outbox outbox;
    private final MailConfig config;
    private final PostMessages messages;
    private final Flash flash;

    PostPages(Outbox outbox, MailConfig config, PostMessages messages, Flash flash) {
        this.outbox = outbox;
        this.config = config;
        this.messages = messages;
        this.flash = flash;
    }

    @GET
    @RolesAllowed(Role.Codes.ADMIN)
    public PostPage stuck() {
        var waits = outbox.waiting();
        return new PostPage(
                messages.title(),
                new View(
                        config.on(),
                        outbox.anySent(),
                        waits,
                        messages.waiting(waits),
                        outbox.stuck(SHOWN).stream().map(this::line).toList()));
    }

    @POST
    @Path("{mail:[0-9a-fA-F-]{36}}/opnieuw")
    @RolesAllowed(Role.Codes.ADMIN)
    @Transactional
    public Response again(@RestPath UUID mail) {
        if (outbox.again(mail)) {
            flash.done(messages.done());
        } else {
            flash.failed(messages.gone());
        }
        return Response.seeOther(URI.create("/beheer/post")).build();
    }

    private Line line(Outbox.Stuck stuck) {
        return new Line(
                stuck.id(),
                messages.kind(stuck.kind()),
                state(stuck),
                messages.written(Dates.moment(stuck.writtenAt())));
    }

    private String state(Outbox.Stuck stuck) {
        var why = stuck.why();
        if (why == null) {
            return messages.unknown();
        }
        return switch (why) {
            case NO_ADDRESS -> messages.noAddress();
            case TOO_OLD -> messages.tooOld();
            case TRIED_OFTEN -> messages.failed(stuck.tries(), stuck.reply());
            case REFUSED -> messages.refused(stuck.reply());
        };
    }
}
