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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.mail.act.MailConfig;
import nl.meldcodewijzer.mail.store.Outbox;
import nl.meldcodewijzer.reminder.Digest;
import nl.meldcodewijzer.reminder.store.DigestOfficers;
import nl.meldcodewijzer.reminder.store.MailPreferences;
import nl.meldcodewijzer.site.Flash;
import nl.meldcodewijzer.site.InEnglish;
import nl.meldcodewijzer.site.MixedSentence;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** My reminders, and whether I want mail at all. */
@Path("/leren/herinneringen")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@InEnglish
class ReminderPages {

    /**
     * @param mail what happens by mail
     * @param mayChoose whether there is a choice: without an address, or while no mail is sent, there is none
     * @param isOfficer whether there is a weekly overview to get
     */
    record View(
            List<MixedSentence> coming,
            String mail,
            boolean mayChoose,
            boolean wantsMail,
            boolean isOfficer,
            boolean wantsDigest) {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RemindersPage(String title, View view) implements TemplateInstance {}

    private final SignedIn signedIn;
    private final OwnReminders own;
    private final MailPreferences preferences;
    private final DigestOfficers officers;
    private final Outbox outbox;
    private final MailConfig config;
    private final ReminderMessages messages;
    private final Flash flash;
    private final Clock clock;

    ReminderPages(
            SignedIn signedIn,
            OwnReminders own,
            MailPreferences preferences,
            DigestOfficers officers,
            Outbox outbox,
            MailConfig config,
            ReminderMessages messages,
            Flash flash,
            Clock clock) {
        this.signedIn = signedIn;
        this.own = own;
        this.preferences = preferences;
        this.officers = officers;
        this.outbox = outbox;
        this.config = config;
        this.messages = messages;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    public RemindersPage page() {
        var person = signedIn.person();
        var hasAddress = preferences.hasAddress(person);
        var wants = preferences.wantsMail(person);
        return new RemindersPage(
                messages.title(),
                new View(
                        own.coming(person),
                        mail(hasAddress, wants),
                        hasAddress && config.on(),
                        wants,
                        hasAddress && config.on() && wants && officers.isOne(person, LocalDate.now(clock)),
                        preferences.wantsDigest(person)));
    }

    @POST
    @Transactional
    public Response change(@RestForm @Nullable String mail, @RestForm @Nullable String overzicht) {
        var person = signedIn.person();
        if (isChoice(mail)) {
            preferences.change(person, "aan".equals(mail));
            if ("uit".equals(mail)) {
                outbox.drop(person);
            }
        } else if (isChoice(overzicht)) {
            preferences.changeDigest(person, "aan".equals(overzicht));
            if ("uit".equals(overzicht)) {
                outbox.drop(person, Digest.MAIL);
            }
        } else {
            throw Refusal.field("mail", messages.chooseMail(), "choice");
        }
        flash.done(messages.saved());
        return Response.seeOther(URI.create("/leren/herinneringen")).build();
    }

    private static boolean isChoice(@Nullable String typed) {
        return "aan".equals(typed) || "uit".equals(typed);
    }

    private String mail(boolean hasAddress, boolean wants) {
        if (!hasAddress) {
            return messages.noAddress();
        }
        if (!config.on()) {
            return messages.noMail();
        }
        return wants ? messages.on() : messages.off();
    }
}
