package nl.meldcodewijzer.organisation.web;

import java.util.List;
import nl.meldcodewijzer.organisation.StaffMember;

/**
 * What taking over a staff file would do, as its page shows it.
 *
 * @param created the first of them, as the counts tell how many there are
 * @param changed the first of them
 */
record ImportPreview(
        String address,
        String file,
        StaffImportView counts,
        List<ImportLines.Line> created,
        List<ImportLines.Line> changed,
        long wrongRows,
        List<String> skipped,
        List<StaffMember> leavers) {

    /** Of each kind; a page with all four stays under 30 kB. */
    static final int SHOWN = 25;

    public boolean isAnyWrong() {
        return !counts.rejected().isEmpty();
    }

    public int moreCreated() {
        return counts.created() - created.size();
    }

    public int moreChanged() {
        return counts.changed() - changed.size();
    }

    public List<StaffImportView.Rejected> firstWrong() {
        return counts.rejected().stream().limit(SHOWN).toList();
    }

    public int moreWrong() {
        return Math.max(0, counts.rejected().size() - SHOWN);
    }

    public List<StaffMember> firstLeavers() {
        return leavers.stream().limit(SHOWN).toList();
    }

    public int moreLeavers() {
        return Math.max(0, leavers.size() - SHOWN);
    }

    public boolean isUseful() {
        return counts.created() + counts.changed() > 0;
    }

    public String skippedNames() {
        return String.join(", ", skipped);
    }
}
