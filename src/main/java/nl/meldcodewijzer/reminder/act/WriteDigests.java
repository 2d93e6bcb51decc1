package nl.meldcodewijzer.reminder.act;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meldcodewijzer.coverage.Coverage;
import nl.meldcodewijzer.coverage.act.AssessCoverage;
import nl.meldcodewijzer.evidence.store.Claims;
import nl.meldcodewijzer.mail.store.Outbox;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.reminder.Digest;
import nl.meldcodewijzer.reminder.store.DigestOfficers;
import nl.meldcodewijzer.reminder.store.DigestOfficers.Officer;
import org.jboss.logging.Logger;

/** Writes each attention officer one mail a week with the numbers of their organisations; nothing when all is in order. */
@ApplicationScoped
public class WriteDigests {

    private static final Logger LOG = Logger.getLogger(WriteDigests.class);
    private static final int PAGE = 50;
    private static final UUID FIRST = new UUID(0, 0);

    private final DigestOfficers officers;
    private final AssessCoverage coverage;
    private final Claims claims;
    private final Outbox outbox;
    private final DigestLetters letters;

    WriteDigests(
            DigestOfficers officers, AssessCoverage coverage, Claims claims, Outbox outbox, DigestLetters letters) {
        this.claims = claims;
        this.officers = officers;
        this.coverage = coverage;
        this.outbox = outbox;
        this.letters = letters;
    }

    /** As {@code 2026-W48}: a mail of one week is written once. */
    static String week(LocalDate day) {
        return "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** How many were written; what is wrong with one officer keeps no other from theirs. */
    public int writeAll(LocalDate day) {
        int written = 0;
        var page = page(FIRST, day);
        while (!page.isEmpty()) {
            written += writeApart(page, day);
            page = page(page.get(page.size() - 1).value(), day);
        }
        return written;
    }

    private List<PersonId> page(UUID after, LocalDate day) {
        return QuarkusTransaction.requiringNew().call(() -> officers.people(after, day, PAGE));
    }

    private int writeApart(List<PersonId> people, LocalDate day) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> write(people, day));
        } catch (RuntimeException broken) {
            if (people.size() > 1) {
                return people.stream()
                        .mapToInt(each -> writeApart(List.of(each), day))
                        .sum();
            }
            LOG.errorf(broken, "The digest for person %s was not written", people.get(0));
            return 0;
        }
    }

    /** In the same number of queries, however many organisations there are. */
    int write(List<PersonId> people, LocalDate day) {
        var found = officers.of(people, day);
        var organisations = found.stream().map(Officer::organisation).distinct().toList();
        var onDay = coverage.onAll(organisations, day);
        var papers = claims.countWaiting(organisations);
        var perPerson = found.stream().collect(Collectors.groupingBy(Officer::person));
        int written = 0;
        for (var person : people) {
            var digests = perPerson.getOrDefault(person, List.of()).stream()
                    .map(each -> Digest.of(
                            each.organisation(),
                            each.name(),
                            onDay.getOrDefault(each.organisation(), new Coverage(day, List.of()))
                                    .rows(),
                            papers.getOrDefault(each.organisation(), 0)))
                    .filter(each -> !each.isQuiet())
                    .toList();
            if (!digests.isEmpty()) {
                written += outbox.write(person, letters.letter(person, week(day), digests, day)) ? 1 : 0;
            }
        }
        return written;
    }
}
