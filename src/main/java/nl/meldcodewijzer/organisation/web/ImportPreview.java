package nl.meldcodewijzer.organisation.web;

import java.util.List;
import nl.meldcodewijzer.organisation.StaffMember;

/** What taking over a staff file would do, as its page shows it. */
record ImportPreview(
        String address,
        String file,
        StaffImportView counts,
        long wrongRows,
        List<String> skipped,
        List<StaffMember> leavers) {

    private static final int SHOWN = 100;

    public boolean isAnyWrong() {
        return !counts.rejected().isEmpty();
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
