package nl.meldcodewijzer.study.web;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.meldcodewijzer.completion.Change;
import nl.meldcodewijzer.completion.Standing;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Framework;
import nl.meldcodewijzer.learning.Profession;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.site.Option;
import nl.meldcodewijzer.study.Asked;
import nl.meldcodewijzer.study.NextStep;
import nl.meldcodewijzer.study.Trail;

/** Puts my page together: one query for the employments, two for the standing, two for where the learner left off. */
@RequestScoped
class MyPageDesk {

    private final Learner learner;
    private final Catalogue catalogue;
    private final Standings standings;
    private final Trails trails;
    private final MyPageWords words;
    private final StudyWords study;

    MyPageDesk(
            Learner learner,
            Catalogue catalogue,
            Standings standings,
            Trails trails,
            MyPageWords words,
            StudyWords study) {
        this.learner = learner;
        this.catalogue = catalogue;
        this.standings = standings;
        this.trails = trails;
        this.words = words;
        this.study = study;
    }

    MyPage page() {
        var asked = learner.employments().stream()
                .map(each -> Asked.of(each, catalogue))
                .toList();
        var employed = learner.professionsOf(asked);
        var professions = learner.orPicked(employed);
        var stand = standings.of(learner.person(), learner.programmes(professions), learner.today());
        var completed = stand.stream()
                .findFirst()
                .map(each -> each.round().completions())
                .orElse(List.of());
        var trail = trails.of(learner.person(), completed);
        var framework =
                professions.stream().findFirst().map(Profession::framework).orElse(Framework.GENERAL);
        return new MyPage(
                applies(asked, professions),
                NextStep.of(stand, trail)
                        .map(each -> new NextView(each, trail, framework, words))
                        .orElse(null),
                new ChangesView(Change.of(stand, catalogue), learner.today(), words.messages()),
                stand.stream().map(each -> card(each, asked, trail)).toList(),
                pick(employed, professions),
                words);
    }

    private AppliesView applies(List<Asked> asked, List<Profession> professions) {
        if (!asked.isEmpty()) {
            return AppliesView.of(asked, words.messages());
        }
        return professions.stream()
                .findFirst()
                .map(each -> AppliesView.picked(
                        each,
                        catalogue.framework(each.framework()),
                        catalogue.programme(each.programme()),
                        words.messages()))
                .orElseGet(() -> AppliesView.nothing(words.messages()));
    }

    private ProgrammeCard card(Standing standing, List<Asked> asked, Trail trail) {
        var certificate = standing.certificate()
                .flatMap(each -> catalogue.programme(each.programme()))
                .map(Programme::title)
                .orElse("");
        return new ProgrammeCard(standing, trail, onboardingUntil(standing.programme(), asked), certificate, words);
    }

    /** Of the employer where the learner is newest: the others have asked for longer. */
    private static Optional<LocalDate> onboardingUntil(Programme programme, List<Asked> asked) {
        return asked.stream()
                .filter(each -> each.asksFor(programme))
                .flatMap(each -> each.onboardingUntil().stream())
                .max(Comparator.naturalOrder());
    }

    private MyPage.Pick pick(List<Profession> employed, List<Profession> professions) {
        var options = (employed.isEmpty() ? catalogue.professions() : employed)
                .stream()
                        .map(each -> new Option(each.slug().value(), each.name()))
                        .toList();
        return new MyPage.Pick(
                employed.isEmpty()
                        ? study.messages().profession()
                        : study.messages().professionNow(),
                options.size() > 1 ? options : List.of(),
                professions.isEmpty() ? "" : professions.get(0).slug().value());
    }
}
