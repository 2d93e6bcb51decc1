package nl.meldcodewijzer.reminder.act;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.meldcodewijzer.coverage.CoverageRow;
import nl.meldcodewijzer.coverage.CoverageStatus;
import nl.meldcodewijzer.coverage.act.AssessCoverage;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Edition;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.mail.Letter;
import nl.meldcodewijzer.mail.store.Outbox;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.reminder.Reminded;
import nl.meldcodewijzer.reminder.ToRedo;
import nl.meldcodewijzer.reminder.store.Addressees;
import nl.meldcodewijzer.reminder.store.Addressees.Addressee;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Writes the mails of a day: to who has something to do for a current employment, wants mail and has an address. The outbox
 * keeps the same reminder from being written twice, also for who has two employers that ask the same.
 */
@ApplicationScoped
public class RemindStaff {

    private static final Logger LOG = Logger.getLogger(RemindStaff.class);
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

    /** How many were written; a page of organisations per transaction. What is wrong with one keeps nobody else from theirs. */
    public int remindAll(LocalDate day) {
        int written = 0;
        var page = page(FIRST);
        while (!page.isEmpty()) {
            written += remindApart(page, day);
            page = page(page.get(page.size() - 1).value());
        }
        return written;
    }

    private List<OrganisationId> page(UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> addressees.organisations(after, PAGE));
    }

    /** Together when that works; otherwise each organisation by itself, and then each person. */
    private int remindApart(List<OrganisationId> organisations, LocalDate day) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> remind(organisations, day));
        } catch (RuntimeException broken) {
            if (organisations.size() > 1) {
                return organisations.stream()
                        .mapToInt(each -> remindApart(List.of(each), day))
                        .sum();
            }
            LOG.errorf(broken, "Reminders of organisation %s: now one by one", organisations.get(0));
            return remindOneByOne(organisations.get(0), day);
        }
    }

    private int remindOneByOne(OrganisationId organisation, LocalDate day) {
        List<Letter> letters;
        try {
            letters = QuarkusTransaction.requiringNew().call(() -> letters(List.of(organisation), day));
        } catch (RuntimeException broken) {
            LOG.errorf(broken, "Organisation %s gets no reminders today", organisation);
            return 0;
        }
        int written = 0;
        for (var each : letters) {
            try {
                written += QuarkusTransaction.requiringNew().call(() -> outbox.write(each.to(), each)) ? 1 : 0;
            } catch (RuntimeException broken) {
                LOG.errorf(broken, "A reminder for person %s was not written", each.to());
            }
        }
        return written;
    }

    /** In the same number of queries, however many organisations there are. */
    public int remind(Collection<OrganisationId> organisations, LocalDate day) {
        int written = 0;
        for (var each : letters(organisations, day)) {
            written += outbox.write(each.to(), each) ? 1 : 0;
        }
        return written;
    }

    private List<Letter> letters(Collection<OrganisationId> organisations, LocalDate day) {
        var asked = catalogue.programmes().stream()
                .collect(Collectors.toMap(Programme::slug, each -> ToRedo.of(each, catalogue)));
        var rows = rows(organisations, day);
        // who is behind on the day after the time ran out, when nothing more happens, has that change to do now
        var later = asked.values().stream()
                .flatMap(each -> each.running(day).stream())
                .map(Edition::oldCountsUntil)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), each -> rows(organisations, each.plusDays(1))));
        return addressees.of(organisations).stream()
                .flatMap(each -> Optional.ofNullable(rows.get(each.employment())).stream()
                        .flatMap(row -> letter(each, row, asked, later, day).stream()))
                .toList();
    }

    private Map<EmploymentId, CoverageRow> rows(Collection<OrganisationId> organisations, LocalDate day) {
        return coverage.onAll(organisations, day).values().stream()
                .flatMap(each -> each.rows().stream())
                .collect(Collectors.toMap(CoverageRow::employment, Function.identity(), (one, other) -> one));
    }

    private Optional<Letter> letter(
            Addressee addressee,
            CoverageRow row,
            Map<ProgrammeSlug, ToRedo> asked,
            Map<LocalDate, Map<EmploymentId, CoverageRow>> later,
            LocalDate day) {
        return catalogue.programme(row.programme()).flatMap(programme -> {
            var editions = asked.getOrDefault(programme.slug(), new ToRedo(List.of()));
            var toRedo = editions.running(day).stream()
                    .filter(each -> isBehind(
                            later.getOrDefault(each.oldCountsUntil(), Map.of()).get(row.employment())))
                    .toList();
            return new Reminded(row.status(), row.validUntil(), addressee.from(), toRedo)
                    .due(row.absent(), programme, editions, day)
                    .map(each -> letters.letter(addressee.person(), each));
        });
    }

    private static boolean isBehind(@Nullable CoverageRow row) {
        return row != null && row.status() == CoverageStatus.BEHIND_ON_CHANGE;
    }
}
