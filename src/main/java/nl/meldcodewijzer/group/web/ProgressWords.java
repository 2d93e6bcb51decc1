package nl.meldcodewijzer.group.web;

import java.time.LocalDate;
import nl.meldcodewijzer.group.Progress;
import nl.meldcodewijzer.group.Task;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.site.Dates;

/** Tasks and how far somebody is with them, in words. */
record ProgressWords(ProgressMessages messages, Catalogue catalogue, LocalDate today) {

    /**
     * One task of one member.
     *
     * @param label the task
     * @param look of the word
     * @param detail a day or a number; may be empty
     */
    record Cell(String label, String word, String look, String detail) {}

    String title(Task task) {
        return task.subject().title(catalogue);
    }

    Cell cell(Task task, Progress progress) {
        return new Cell(title(task), word(progress.state()), look(task, progress), detail(task, progress));
    }

    String word(Progress.State state) {
        return switch (state) {
            case NOT_STARTED -> messages.notStarted();
            case UNDER_WAY -> messages.underWay();
            case DONE -> messages.done();
            case DONE_BEFORE -> messages.doneBefore();
        };
    }

    private String look(Task task, Progress progress) {
        if (progress.state().isDone()) {
            return "good";
        }
        if (task.isOverdueOn(today)) {
            return "bad";
        }
        return progress.state() == Progress.State.UNDER_WAY ? "soon" : "none";
    }

    private String detail(Task task, Progress progress) {
        if (progress.validUntil() != null) {
            return messages.validUntil(Dates.written(progress.validUntil()));
        }
        if (progress.on() != null) {
            return Dates.written(progress.on());
        }
        var isProgramme = task.subject() instanceof Task.OfProgramme;
        var count = isProgramme && progress.total() > 0 ? messages.ofTotal(progress.done(), progress.total()) : "";
        var late = task.isOverdueOn(today) ? messages.overdue() : "";
        return count.isEmpty() || late.isEmpty() ? count + late : count + ". " + late;
    }
}
