package nl.meldcodewijzer.reminder.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import nl.meldcodewijzer.mail.Letter;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.reminder.Digest;
import nl.meldcodewijzer.site.Dates;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns the numbers of the organisations of one officer into one mail. */
@ApplicationScoped
class DigestLetters {

    private final DigestMessages messages;
    private final String address;

    DigestLetters(
            DigestMessages messages,
            @ConfigProperty(name = "meldcodewijzer.public-url", defaultValue = "http://localhost:8080")
                    String address) {
        this.messages = messages;
        this.address = address.replaceAll("/+$", "");
    }

    /** @param week by which the mail is written once */
    Letter letter(PersonId to, String week, List<Digest> digests, LocalDate day) {
        var parts = new ArrayList<String>();
        parts.add(messages.greeting());
        parts.add(messages.intro(Dates.written(day)));
        digests.forEach(each -> parts.add(part(each)));
        parts.add(messages.noMore(address + "/leren/herinneringen"));
        return new Letter(to, Digest.MAIL, week, messages.subject(), String.join("\n\n", parts));
    }

    private String part(Digest digest) {
        var counts = digest.counts();
        var lines = new ArrayList<String>();
        lines.add(digest.name());
        lines.add(messages.covered(counts.covered(), counts.inScope()));
        add(lines, counts.expired(), messages::expired);
        add(lines, counts.grace(), messages::grace);
        add(lines, counts.none(), messages::none);
        add(lines, counts.behindOnChange(), messages::behind);
        add(lines, counts.renewalOpen(), messages::renewable);
        add(lines, digest.unlinked(), messages::unlinked);
        add(lines, digest.papers(), messages::papers);
        lines.add(messages.look(address + "/organisatie/" + digest.organisation()));
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, int count, IntFunction<String> words) {
        if (count > 0) {
            lines.add(words.apply(count));
        }
    }
}
