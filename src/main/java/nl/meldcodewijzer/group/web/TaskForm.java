package nl.meldcodewijzer.group.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tasks of a group, and the form for another. */
record TaskForm(String address, List<Line> given, Typed typed, List<Choices> choices) {

    /** A task that was given. */
    record Line(UUID id, String title, String due, @Nullable String note) {}

    /** What can be asked, a few together. */
    record Choices(String title, List<Choice> choices, boolean open) {}

    /** One box to tick. */
    record Choice(String value, String label, boolean chosen) {}
}
