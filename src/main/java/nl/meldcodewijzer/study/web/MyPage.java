package nl.meldcodewijzer.study.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.Standing;
import nl.meldcodewijzer.completion.Validity;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.site.Option;
import nl.meldcodewijzer.study.NextStep;
import nl.meldcodewijzer.study.Trail;
import org.jspecify.annotations.Nullable;

/**
 * My page: what is asked of me and why, what is next, until when I am fine.
 *
 * @param next absent when nothing is left
 * @param pick the professions to choose from; none when there is nothing to choose
 */
record MyPage(
        AppliesView applies,
        @Nullable NextView next,
        ChangesView changes,
        List<ProgrammeCard> programmes,
        Pick pick,
        MyPageWords words) {

    record Pick(String question, List<Option> options, String picked) {}

    /** How much is left of everything together, each module once. */
    public String left() {
        var toDo = NextStep.toDo(standings());
        return words.messages()
                .left(
                        toDo.size(),
                        words.time(toDo.stream().mapToInt(trail()::minutesLeft).sum()));
    }

    /** What to say to who has nothing to do. */
    public String fine() {
        return soonest()
                .map(each -> words.messages()
                        .fineUntil(
                                Dates.written(validity(each).until()),
                                Dates.written(validity(each).renewalOpensOn(each.programme()))))
                .orElse(words.messages().nothing());
    }

    /** The programme whose certificate ends first. */
    private Optional<Standing> soonest() {
        return standings().stream()
                .filter(each -> each.certificate().isPresent())
                .min(Comparator.comparing(each -> validity(each).until()));
    }

    private List<Standing> standings() {
        return programmes.stream().map(ProgrammeCard::standing).toList();
    }

    private Trail trail() {
        return programmes.stream().map(ProgrammeCard::trail).findFirst().orElse(new Trail(List.of(), List.of()));
    }

    private static Validity validity(Standing standing) {
        return standing.certificate().map(Certificate::validity).orElseThrow();
    }
}
