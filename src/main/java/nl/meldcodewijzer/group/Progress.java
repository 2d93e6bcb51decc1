package nl.meldcodewijzer.group;

import java.time.LocalDate;
import java.util.Comparator;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.ModuleCompletion;
import nl.meldcodewijzer.completion.Standing;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Programme;
import org.jspecify.annotations.Nullable;

/**
 * How far one member is with one task on a day: a function of what is in the portfolio, never stored.
 *
 * @param on the day it was done; absent while it is not
 * @param done modules of a programme that count now
 * @param total 1 for a module
 * @param validUntil of the certificate of a programme
 */
public record Progress(
        State state,
        @Nullable LocalDate on,
        int done,
        int total,
        @Nullable LocalDate validUntil) {

    /** The code is the word in exports and templates. */
    public enum State {
        NOT_STARTED("niet-begonnen"),
        UNDER_WAY("bezig"),
        DONE("klaar"),
        /** It was done before this person joined the group, and that counts. */
        DONE_BEFORE("eerder-klaar");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public boolean isDone() {
            return this == DONE || this == DONE_BEFORE;
        }
    }

    public static Progress of(
            Task.Subject subject, Catalogue catalogue, Portfolio portfolio, LocalDate joinedOn, LocalDate day) {
        if (subject instanceof Task.OfProgramme programme) {
            return catalogue
                    .programme(programme.programme())
                    .map(each -> ofProgramme(each, catalogue, portfolio, joinedOn, day))
                    .orElse(open(portfolio, programme, catalogue, 0, 0));
        }
        return ofModule((Task.OfModule) subject, catalogue, portfolio, joinedOn, day);
    }

    /** Done by the first completion since joining that still counts, else by the newest from before. */
    private static Progress ofModule(
            Task.OfModule task, Catalogue catalogue, Portfolio portfolio, LocalDate joinedOn, LocalDate day) {
        var counting = portfolio.completions().stream()
                .filter(each -> catalogue
                        .module(task.module())
                        .map(module -> each.countsOn(day, module))
                        .orElse(each.module().equals(task.module())
                                && !each.completedOn().isAfter(day)))
                .map(ModuleCompletion::completedOn)
                .toList();
        var since = counting.stream().filter(each -> !each.isBefore(joinedOn)).min(Comparator.naturalOrder());
        if (since.isPresent()) {
            return new Progress(State.DONE, since.get(), 1, 1, null);
        }
        return counting.stream()
                .max(Comparator.naturalOrder())
                .map(before -> new Progress(State.DONE_BEFORE, before, 1, 1, null))
                .orElse(open(portfolio, task, catalogue, 0, 1));
    }

    /** Done while a certificate is valid and no module has to be done again. */
    private static Progress ofProgramme(
            Programme programme, Catalogue catalogue, Portfolio portfolio, LocalDate joinedOn, LocalDate day) {
        var standing = Standing.of(programme, catalogue, portfolio.completions(), portfolio.certificates(), day);
        var total = standing.round().modules().size();
        return switch (standing.phase()) {
            case VALID, RENEWAL_OPEN ->
                standing.certificate()
                        .map(each -> earned(each, joinedOn, total))
                        .orElseThrow();
            case CHANGED, EXPIRED, UNDER_WAY, NOT_STARTED ->
                open(portfolio, new Task.OfProgramme(programme.slug()), catalogue, standing.done(), total);
        };
    }

    private static Progress earned(Certificate certificate, LocalDate joinedOn, int total) {
        var state = certificate.completedOn().isBefore(joinedOn) ? State.DONE_BEFORE : State.DONE;
        return new Progress(
                state,
                certificate.completedOn(),
                total,
                total,
                certificate.validity().until());
    }

    private static Progress open(Portfolio portfolio, Task.Subject subject, Catalogue catalogue, int done, int total) {
        var begun = done > 0 || subject.modules(catalogue).stream().anyMatch(portfolio.started()::contains);
        return new Progress(begun ? State.UNDER_WAY : State.NOT_STARTED, null, done, total, null);
    }
}
