package nl.meldcodewijzer.study.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Framework;
import nl.meldcodewijzer.learning.FrameworkSlug;
import nl.meldcodewijzer.learning.Profession;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.study.Asked;
import nl.meldcodewijzer.study.LearnerEmployments;
import nl.meldcodewijzer.study.act.PickedProfession;

/** Who learns, and for which professions: those of their employments, or else the one they picked on this device. */
@RequestScoped
class Learner {

    private final SignedIn signedIn;
    private final LearnerEmployments employed;
    private final Catalogue catalogue;
    private final HttpServerRequest request;
    private final Clock clock;

    Learner(
            SignedIn signedIn,
            LearnerEmployments employed,
            Catalogue catalogue,
            HttpServerRequest request,
            Clock clock) {
        this.signedIn = signedIn;
        this.employed = employed;
        this.catalogue = catalogue;
        this.request = request;
        this.clock = clock;
    }

    PersonId person() {
        return signedIn.person();
    }

    boolean isSignedIn() {
        return !signedIn.isAnonymous();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<LearnerEmployments.Work> employments() {
        return employed.of(person(), today());
    }

    List<Profession> employedProfessions() {
        return professionsOf(
                employments().stream().map(each -> Asked.of(each, catalogue)).toList());
    }

    /** Each once, the one they picked first. */
    List<Profession> professionsOf(List<Asked> asked) {
        var picked = picked();
        return asked.stream()
                .flatMap(each -> each.profession().stream())
                .distinct()
                .sorted(Comparator.comparing(each -> !picked.equals(Optional.of(each))))
                .toList();
    }

    /** Those of their employments; without one, the one they picked. */
    List<Profession> professions() {
        return orPicked(employedProfessions());
    }

    List<Profession> orPicked(List<Profession> employed) {
        return employed.isEmpty() ? picked().stream().toList() : employed;
    }

    List<Programme> programmes() {
        return programmes(professions());
    }

    /** What these professions ask, each once. */
    List<Programme> programmes(List<Profession> professions) {
        return professions.stream()
                .map(Profession::programme)
                .distinct()
                .flatMap(each -> catalogue.programme(each).stream())
                .toList();
    }

    Optional<Profession> picked() {
        return PickedProfession.of(request).flatMap(catalogue::professionCalled);
    }

    void pick(Profession profession) {
        PickedProfession.keep(request, profession.slug().value(), signedIn.isOnSharedDevice());
    }

    /** The weighing framework of the first of their professions. */
    FrameworkSlug framework() {
        return professions().stream().findFirst().map(Profession::framework).orElse(Framework.GENERAL);
    }
}
