package nl.meldcodewijzer.reminder.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.mail.act.MailConfig;
import nl.meldcodewijzer.reminder.store.MailPreferences;
import nl.meldcodewijzer.site.Flash;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** My reminders, and whether I want mail at all. */
@Path("/leren/herinneringen")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ReminderPages {

    /**
     * @param mail what happens by mail
     * @param mayChoose whether there is a choice
     */
    record View(List<String> coming, String mail, boolean mayChoose, boolean wantsMail) {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RemindersPage(String title, View view) implements TemplateInstance {}

    private final SignedIn signedIn;
    private final OwnReminders own;
    private final MailPreferences preferences;
    private final MailConfig config;
    private final ReminderMessages messages;
    private final Flash flash;

    ReminderPages(
            SignedIn signedIn,
            OwnReminders own,
            MailPreferences preferences,
            MailConfig config,
            ReminderMessages messages,
            Flash flash) {
        this.signedIn = signedIn;
        this.own = own;
        this.preferences = preferences;
        this.config = config;
        this.messages = messages;
        this.flash = flash;
    }

    @GET
    @Transactional
    public RemindersPage page() {
        var person = signedIn.person();
        var hasAddress = preferences.hasAddress(person);
        var wants = preferences.wantsMail(person);
        return new RemindersPage(
                messages.title(), new View(own.coming(person), mail(hasAddress, wants), hasAddress, wants));
    }

    @POST
    @Transactional
    public Response change(@RestForm @Nullable String mail) {
        preferences.change(signedIn.person(), "aan".equals(mail));
        flash.done(messages.saved());
        return Response.seeOther(URI.create("/leren/herinneringen")).build();
    }

    private String mail(boolean hasAddress, boolean wants) {
        if (!hasAddress) {
            return messages.noAddress();
        }
        if (!wants) {
            return messages.off();
        }
        return config.on() ? messages.on() : messages.noMail();
    }
}
