package nl.meldcodewijzer.study.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.meldcodewijzer.learning.Framework;
import nl.meldcodewijzer.learning.Profession;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.site.MixedSentence;
import nl.meldcodewijzer.study.Asked;
import org.jspecify.annotations.Nullable;

/**
 * What applies to a learner, and why.
 *
 * @param employers how many there are
 */
record AppliesView(List<Line> lines, int employers, MyPageMessages messages) {

    record Link(String address, String text) {}

    /** One employment, or the profession that was picked: from profession to framework to programme. */
    record Line(
            MixedSentence sentence,
            @Nullable Link framework,
            String leadsTo,
            @Nullable Link programme) {}

    static AppliesView of(List<Asked> asked, MyPageMessages messages) {
        var before = new HashSet<ProgrammeSlug>();
        var lines = new ArrayList<Line>();
        for (var each : asked) {
            var isNew =
                    each.programme().map(Programme::slug).filter(before::add).isPresent();
            lines.add(line(
                    sentence(each, messages),
                    each.framework(),
                    isNew ? messages.programme() : messages.sameProgramme(),
                    each.programme()));
        }
        var employers =
                asked.stream().map(each -> each.work().employer()).distinct().count();
        return new AppliesView(lines, (int) employers, messages);
    }

    static AppliesView picked(
            Profession profession,
            Optional<Framework> framework,
            Optional<Programme> programme,
            MyPageMessages messages) {
        var name = MyPageWords.inSentence(profession.name());
        var sentence = MixedSentence.of(messages.pickedAs(name), name);
        return new AppliesView(List.of(line(sentence, framework, messages.programme(), programme)), 0, messages);
    }

    static AppliesView nothing(MyPageMessages messages) {
        return new AppliesView(List.of(), 0, messages);
    }

    public boolean isEmployed() {
        return employers > 0;
    }

    public boolean isSeveral() {
        return employers > 1;
    }

    public String whoSees() {
        return messages.whoSees(employers);
    }

    private static MixedSentence sentence(Asked asked, MyPageMessages messages) {
        var employer = asked.work().employer();
        if (asked.work().profession() == null) {
            return MixedSentence.plain(messages.worksAt(employer));
        }
        return asked.profession()
                .filter(each -> asked.programme().isPresent())
                .map(each -> MyPageWords.inSentence(each.name()))
                .map(name -> MixedSentence.of(messages.worksAs(name, employer), name))
                .orElseGet(() -> MixedSentence.plain(messages.noProgramme(employer)));
    }

    private static Line line(
            MixedSentence sentence, Optional<Framework> framework, String leadsTo, Optional<Programme> programme) {
        return new Line(
                sentence,
                framework
                        .map(each -> new Link("/meldcode/" + each.slug(), each.name()))
                        .orElse(null),
                leadsTo,
                programme
                        .map(each -> new Link("#programma-" + each.slug(), each.title()))
                        .orElse(null));
    }
}
