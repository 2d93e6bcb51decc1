package nl.meldcodewijzer.group.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group as one of its members sees it: what is asked, and the same that the trainer sees of this person. */
record MemberView(UUID id, String name, String place, String until, String called, List<Line> tasks) {

    /**
     * @param address where to do it
     */
    record Line(String address, @Nullable String note, String due, ProgressWords.Cell cell) {}
}
