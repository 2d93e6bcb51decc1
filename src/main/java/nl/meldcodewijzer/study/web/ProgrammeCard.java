package nl.meldcodewijzer.study.web;

import java.util.List;
import java.util.Set;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.ModuleCompletion;
import nl.meldcodewijzer.completion.Standing;
import nl.meldcodewijzer.learning.Edition;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.site.Dates;
import org.jspecify.annotations.Nullable;

/** One programme on the page of its learner. */
record ProgrammeCard(Standing standing, Set<ModuleSlug> started, StudyMessages messages) {

    /** A module in the list. */
    record Line(String title, String address, int minutes, String state, String look) {}

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

    public int minutesLeft() {
        return standing.minutesLeft();
    }

    public boolean complete() {
        return standing.toDo().isEmpty();
    }

    public String status() {
        return switch (standing.phase()) {
            case NOT_STARTED -> messages.notStarted();
            case UNDER_WAY -> messages.underWay();
            case VALID -> messages.validUntil(until());
            case CHANGED -> messages.changed(until());
            case RENEWAL_OPEN -> messages.renewalOpen(until());
            case EXPIRED -> messages.expired(until());
        };
    }

    public String look() {
        return switch (standing.phase()) {
            case NOT_STARTED, UNDER_WAY -> "info";
            case VALID -> "ok";
            case CHANGED, RENEWAL_OPEN -> "warning";
            case EXPIRED -> "error";
        };
    }

    public @Nullable String certificateAddress() {
        return standing.certificate()
                .map(each -> "/certificaat/" + each.number().printed())
                .orElse(null);
    }

    /** Where the learner goes on; absent when nothing is left. */
    public @Nullable Line next() {
        return standing.toDo().stream()
                .sorted((one, other) -> Boolean.compare(started.contains(other.slug()), started.contains(one.slug())))
                .findFirst()
                .map(this::line)
                .orElse(null);
    }

    public String nextLabel() {
        var next = next();
        if (next == null) {
            return "";
        }
        return standing.phase() == Standing.Phase.NOT_STARTED && started.isEmpty()
                ? messages.begin(next.title())
                : messages.goOn(next.title());
    }

    public List<Line> lines() {
        return standing.round().modules().stream().map(this::line).toList();
    }

    private Line line(LearningModule module) {
        var address = "/leren/" + module.slug();
        if (!standing.toDo().contains(module)) {
            var on = standing.round().counting(module.slug(), standing.day()).map(ModuleCompletion::completedOn);
            if (on.isEmpty() && !standing.hasDone(module.slug())) {
                return new Line(module.title(), address, module.minutes(), messages.notAskedNow(), "none");
            }
            var state = on.map(day -> messages.doneOn(Dates.written(day))).orElse(messages.done());
            return new Line(module.title(), address, module.minutes(), state, "good");
        }
        if (standing.phase() == Standing.Phase.CHANGED) {
            return new Line(
                    module.title(),
                    address,
                    module.minutes(),
                    messages.redo(module.mustRedo().map(Edition::why).orElse("")),
                    "soon");
        }
        return started.contains(module.slug())
                ? new Line(module.title(), address, module.minutes(), messages.started(), "soon")
                : new Line(module.title(), address, module.minutes(), messages.toDo(), "none");
    }

    private String until() {
        return standing.certificate()
                .map(Certificate::validity)
                .map(each -> Dates.written(each.until()))
                .orElse("");
    }
}
