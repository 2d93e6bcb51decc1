package nl.meldcodewijzer.demo.store;

import java.util.List;
import java.util.UUID;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.demo.DemoIds;
import nl.meldcodewijzer.demo.DemoPaper;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.site.Sha256;

/** Papers from elsewhere in one organisation: one that waits, one that was declined, and some that were accepted. */
public final class EvidenceRows implements DemoRows.Section {

    private final Rows files = new Rows("stored_file", "id", "organisation_id", "name", "media_type", "size", "sha256");
    private final Rows chunks = new Rows("stored_file_chunk", "file_id", "chunk", "bytes");
    private final Rows waiting = new Rows(
            "evidence_claim",
            "id",
            "organisation_id",
            "employment_id",
            "person_id",
            "programme",
            "title",
            "completed_on",
            "file_id",
            "handed_in_on",
            "decided_on",
            "accepted",
            "reason");
    private final Rows accepted = new Rows(
            "acceptance",
            "id",
            "organisation_id",
            "employment_id",
            "programme",
            "provenance",
            "title",
            "completed_on",
            "reason",
            "accepted_on",
            "accepted_by");

    private final UUID organisation;
    private final UUID officer;

    public EvidenceRows(UUID organisation, UUID officer) {
        this.organisation = organisation;
        this.officer = officer;
    }

    public void addClaims(UUID employment, UUID person, ProgrammeSlug programme, byte[] paper) {
        var file = DemoIds.of("paper", "1");
        files.add(file, organisation, "bewijs.pdf", "application/pdf", paper.length, Sha256.of(paper));
        chunks.add(file, 0, paper);
        waiting.add(
                DemoIds.of("claim", "waiting"),
                organisation,
                employment,
                person,
                programme.value(),
                DemoPaper.WAITING,
                DemoPaper.WAITING_COMPLETED,
                file,
                DemoPaper.WAITING_SINCE,
                null,
                null,
                null);
        waiting.add(
                DemoIds.of("claim", "declined"),
                organisation,
                employment,
                person,
                programme.value(),
                DemoPaper.DECLINED,
                DemoPaper.DECLINED_COMPLETED,
                null,
                DemoPaper.DECLINED_ON.minusDays(6),
                DemoPaper.DECLINED_ON,
                false,
                DemoPaper.DECLINED_WHY);
    }

    /** Of somebody without an account, so nothing counts for anybody yet. */
    public void addAcceptance(UUID employment, ProgrammeSlug programme, DemoPaper paper) {
        accepted.add(
                DemoIds.of("acceptance", paper.title()),
                organisation,
                employment,
                programme.value(),
                Provenance.EXTERNAL_ACCEPTED.code(),
                paper.title(),
                paper.completedOn(),
                paper.reason(),
                paper.acceptedOn(),
                officer);
    }

    @Override
    public List<Rows> tables() {
        return List.of(files, chunks, waiting, accepted);
    }
}
