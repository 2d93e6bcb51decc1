package nl.meldcodewijzer.study.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.ModuleCompletion;
import nl.meldcodewijzer.completion.Standing;
import nl.meldcodewijzer.completion.Validity;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.study.Trail;
import org.jspecify.annotations.Nullable;

/**
 * One programme on the page of its learner: until when they are fine, and the path to the next certificate.
 *
 * @param onboardingUntil the last day of the term for new staff; empty without an employer who asks for the programme
 * @param certificateTitle of the programme of the certificate, which may be another that counts here; empty without one
 */
record ProgrammeCard(
        Standing standing,
        Trail trail,
        Optional<LocalDate> onboardingUntil,
        String certificateTitle,
        MyPageWords words) {

    /** A module on the path; {@code testOut} is the quiz for who knows it already. */
    record Line(
            String title,
            String address,
            String time,
            String state,
            String look,
            @Nullable String testOut) {}

    public String id() {
        return "programma-" + standing.programme().slug();
    }

    public String title() {
        return standing.programme().title();
    }

    public String summary() {
        return standing.programme().summary();
    }

    public int done() {
        return standing.done();
    }

    public int total() {
        return standing.round().modules().size();
    }

    public String toGo() {
        return messages()
                .toGo(
                        standing.toDo().size(),
                        words.time(standing.toDo().stream()
                                .mapToInt(trail::minutesLeft)
                                .sum()));
    }

    public boolean complete() {
        return standing.toDo().isEmpty();
    }

    public String status() {
        return switch (standing.phase()) {
            case NOT_STARTED -> isBegun() ? messages().underWay() : messages().notStarted();
            case UNDER_WAY -> messages().underWay();
            case VALID -> messages().valid(until());
            case CHANGED -> messages().changed(until());
            case RENEWAL_OPEN -> messages().renewalOpen(until());
            case EXPIRED ->
                isInGrace()
                        ? messages().grace(until(), graceUntil())
                        : messages().expired(until());
        };
    }

    /** The one sentence for the top of the page: until when, or by when. */
    public String inShort() {
        return onboarding().orElseGet(this::status);
    }

    public String look() {
        return switch (standing.phase()) {
            case NOT_STARTED, UNDER_WAY -> "info";
            case VALID -> "ok";
            case CHANGED, RENEWAL_OPEN -> "warning";
            case EXPIRED -> isInGrace() ? "warning" : "error";
        };
    }

    /** What else there is to know about the dates, a sentence each. */
    public List<String> terms() {
        return Stream.of(other(), onboarding(), opens(), grace(), shorter(), promise())
                .flatMap(Optional::stream)
                .toList();
    }

    public @Nullable String certificateAddress() {
        return standing.certificate()
                .map(each -> "/certificaat/" + each.number().printed())
                .orElse(null);
    }

    public List<Line> lines() {
        return standing.round().modules().stream().map(this::line).toList();
    }

    /** Said where the certificate has another name than the programme for which it counts. */
    private Optional<String> other() {
        return standing.certificate()
                .filter(each -> !each.programme().equals(standing.programme().slug()))
                .map(each -> messages().countsHere(certificateTitle));
    }

    private Optional<String> onboarding() {
        return onboardingUntil
                .filter(each -> standing.certificate().isEmpty())
                .map(each -> standing.day().isAfter(each)
                        ? messages().onboardingOver(Dates.written(each))
                        : messages().onboarding(Dates.written(each)));
    }

    private Optional<String> opens() {
        return validity()
                .filter(each -> standing.phase() == Standing.Phase.VALID)
                .map(each -> messages().opens(Dates.written(each.renewalOpensOn(standing.programme()))));
    }

    private Optional<String> grace() {
        return Optional.of(messages().graceMeans()).filter(each -> isInGrace());
    }

    private Optional<String> shorter() {
        return Optional.of(messages().shorter()).filter(each -> isShorter());
    }

    /** What who finishes today gets; a module that changed is done again without a new certificate. */
    private Optional<String> promise() {
        if (complete() || (isAgain() && !standing.asksAllAgain())) {
            return Optional.empty();
        }
        var earned = Validity.earned(standing.programme(), standing.day(), standing.certificate());
        return Optional.of(messages().promise(standing.toDo().size(), Dates.written(earned.until())));
    }

    /** Whether the path is the refresher. */
    private boolean isShorter() {
        var refresher = standing.programme().paths().refresher();
        var path = standing.round().modules().stream().map(LearningModule::slug).toList();
        return !complete() && !refresher.isEmpty() && path.containsAll(refresher) && path.size() < whole();
    }

    private int whole() {
        return standing.programme().modules().size();
    }

    private Line line(LearningModule module) {
        var isToDo = standing.toDo().contains(module);
        return new Line(
                module.title(),
                "/leren/" + module.slug(),
                time(module, isToDo),
                isToDo ? toDo(module) : done(module),
                isToDo ? (trail.isStarted(module.slug()) || isAgain() ? "soon" : "none") : doneLook(module),
                isToDo && NextView.mayTestOut(module, trail) ? "/leren/" + module.slug() + "/toets" : null);
    }

    private String time(LearningModule module, boolean isToDo) {
        var time = words.time(isToDo ? trail.minutesLeft(module) : module.minutes());
        return isToDo && trail.isStarted(module.slug()) ? messages().timeLeft(time) : time;
    }

    private String toDo(LearningModule module) {
        if (trail.isStarted(module.slug())) {
            return messages().started();
        }
        return isAgain() ? messages().again() : messages().toDo();
    }

    private boolean isAgain() {
        return standing.phase() == Standing.Phase.CHANGED;
    }

    private String done(LearningModule module) {
        var on = standing.round().counting(module.slug(), standing.day()).map(ModuleCompletion::completedOn);
        if (on.isPresent()) {
            return messages().doneOn(Dates.written(on.get()));
        }
        return standing.hasDone(module.slug()) ? messages().done() : messages().notAskedNow();
    }

    /** Who brought a certificate along may never have done a module of the path. */
    private String doneLook(LearningModule module) {
        return standing.hasDone(module.slug()) ? "good" : "none";
    }

    /** Reading and answering are under way too, before the first module is done. */
    private boolean isBegun() {
        return standing.toDo().stream().map(LearningModule::slug).anyMatch(trail::isStarted);
    }

    private boolean isInGrace() {
        return standing.phase() == Standing.Phase.EXPIRED
                && validity()
                        .filter(each -> !standing.day().isAfter(each.graceUntil(standing.programme())))
                        .isPresent();
    }

    private Optional<Validity> validity() {
        return standing.certificate().map(Certificate::validity);
    }

    private String until() {
        return validity().map(each -> Dates.written(each.until())).orElse("");
    }

    private String graceUntil() {
        return validity()
                .map(each -> Dates.written(each.graceUntil(standing.programme())))
                .orElse("");
    }

    private MyPageMessages messages() {
        return words.messages();
    }
}
