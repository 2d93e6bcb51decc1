package nl.meldcodewijzer.organisation.web;

import java.util.List;
import nl.meldcodewijzer.organisation.Checklist;
import nl.meldcodewijzer.organisation.MeldcodeDocument;
import org.jspecify.annotations.Nullable;

/** What the page of written meldcodes shows. */
record DocumentList(String home, List<Line> documents, boolean keeps) {

    /**
     * One version.
     *
     * @param replaced by a newer version for the same unit
     * @param missing the required points that are not wholly in it
     */
    record Line(
            MeldcodeDocument document,
            @Nullable String unit,
            String checklist,
            List<Checklist.Item> missing,
            boolean holds,
            boolean replaced,
            boolean reviewDue) {

        public boolean isInOrder() {
            return holds && missing.isEmpty() && !reviewDue;
        }

        public boolean isWithdrawn() {
            return document.withdrawnOn() != null;
        }
    }

    public boolean isNothingInForce() {
        return documents.stream().noneMatch(Line::holds);
    }
}
