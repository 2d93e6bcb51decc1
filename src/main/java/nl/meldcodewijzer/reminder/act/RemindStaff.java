package nl.meldcodewijzer.reminder.act;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.meldcodewijzer.coverage.CoverageRow;
import nl.meldcodewijzer.coverage.act.AssessCoverage;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.mail.store.Outbox;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.reminder.Reminded;
import nl.meldcodewijzer.reminder.store.Addressees;
import nl.meldcodewijzer.reminder.store.Addressees.Addressee;

/**
 * Writes the mails of a day: to who has something to do for a current employment, wants mail and has an address. The outbox
 * keeps the same reminder from being written twice, also for who has two employers that ask the same.
 */
@ApplicationScoped
public class RemindStaff {

    private static final int PAGE = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private final Addressees addressees;
    private final AssessCoverage coverage;
    private final Catalogue catalogue;
    private final Outbox outbox;
    private final ReminderLetters letters;

    RemindStaff(
            Addressees addressees,
            AssessCoverage coverage,
            Catalogue catalogue,
            Outbox outbox,
            ReminderLetters letters) {
        this.addressees = addressees;
        this.coverage = coverage;
        this.catalogue = catalogue;
        this.outbox = outbox;
        this.letters = letters;
    }

    /** How many were written; a page of organisations per transaction. */
    public int remindAll(LocalDate day) {
        int written = 0;
        var page = page(FIRST);
        while (!page.isEmpty()) {
            var organisations = page;
            written += QuarkusTransaction.requiringNew().call(() -> remind(organisations, day));
            page = page(page.get(page.size() - 1).value());
        }
        return written;
    }

    private List<OrganisationId> page(UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> addressees.organisations(after, PAGE));
    }

    /** In the same number of queries, however many organisations there are. */
    public int remind(Collection<OrganisationId> organisations, LocalDate day) {
        var rows = coverage.onAll(organisations, day).values().stream()
                .flatMap(each -> each.rows().stream())
                .collect(Collectors.toMap(CoverageRow::employment, Function.identity(), (one, other) -> one));
        int written = 0;
        for (var each : addressees.of(organisations)) {
            var row = rows.get(each.employment());
            written += row != null && remind(each, row, day) ? 1 : 0;
        }
        return written;
    }

    private boolean remind(Addressee addressee, CoverageRow row, LocalDate day) {
        return catalogue
                .programme(row.programme())
                .flatMap(programme -> Reminded.on(row, addressee.from(), programme, day)
                        .map(each -> letters.letter(addressee.person(), each)))
                .map(letter -> outbox.write(addressee.person(), letter))
                .orElse(false);
    }
}
