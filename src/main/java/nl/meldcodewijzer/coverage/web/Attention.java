package nl.meldcodewijzer.coverage.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.meldcodewijzer.coverage.CoverageCounts;
import nl.meldcodewijzer.coverage.CoverageRow;
import nl.meldcodewijzer.evidence.store.Claims;
import nl.meldcodewijzer.organisation.AttentionOfficer;
import nl.meldcodewijzer.organisation.Checklists;
import nl.meldcodewijzer.organisation.MeldcodeDocument;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.store.Documents;
import nl.meldcodewijzer.organisation.store.Officers;

/** What asks for attention on a day, the most pressing first; for somebody with two and a half hours a week. */
@ApplicationScoped
class Attention {

    private final Claims claims;
    private final Documents documents;
    private final Officers officers;
    private final Checklists checklists;
    private final CoverageMessages messages;
    private final Clock clock;

    Attention(
            Claims claims,
            Documents documents,
            Officers officers,
            Checklists checklists,
            CoverageMessages messages,
            Clock clock) {
        this.claims = claims;
        this.documents = documents;
        this.officers = officers;
        this.checklists = checklists;
        this.messages = messages;
        this.clock = clock;
    }

    /** Papers that wait do so now, whatever day is looked at. */
    List<OrganisationPicture.ToDo> toDecide(OrganisationId owner, String home, LocalDate day) {
        var toDo = new ArrayList<OrganisationPicture.ToDo>();
        if (isToday(day)) {
            var waiting = claims.countWaiting(List.of(owner)).getOrDefault(owner, 0);
            add(toDo, waiting, messages.toDecide(waiting), home + "/bewijzen");
        }
        return toDo;
    }

    List<OrganisationPicture.ToDo> toStaff(List<CoverageRow> rows, CoverageCounts counts, String home, LocalDate day) {
        var list = home + "/medewerkers?op=" + day + "&status=";
        var toDo = new ArrayList<OrganisationPicture.ToDo>();
        add(toDo, counts.expired(), messages.toExpired(counts.expired()), list + "expired");
        add(toDo, counts.none(), messages.toNone(counts.none()), list + "none");
        add(toDo, counts.grace(), messages.toGrace(counts.grace()), list + "grace");
        add(toDo, counts.behindOnChange(), messages.toBehind(counts.behindOnChange()), list + "behindOnChange");
        add(toDo, counts.renewalOpen(), messages.toRenew(counts.renewalOpen(), isToday(day)), list + "renewalOpen");
        var unlinked = (int) rows.stream().filter(row -> !row.linked()).count();
        add(toDo, unlinked, messages.toLink(unlinked), list + "not-linked");
        return toDo;
    }

    List<OrganisationPicture.ToDo> toOffice(OrganisationId owner, String home, LocalDate day) {
        var toDo = new ArrayList<OrganisationPicture.ToDo>();
        var inForce = documents.on(owner, day);
        var meldcode = home + "/meldcode";
        if (inForce.isEmpty()) {
            toDo.add(new OrganisationPicture.ToDo(messages.toRegisterMeldcode(isToday(day)), meldcode));
        } else {
            if (inForce.stream().noneMatch(this::isComplete)) {
                toDo.add(new OrganisationPicture.ToDo(messages.toCompleteMeldcode(), meldcode));
            }
            if (inForce.stream().allMatch(document -> document.reviewIsDueOn(day))) {
                toDo.add(new OrganisationPicture.ToDo(messages.toReviewMeldcode(), meldcode));
            }
        }
        var serving = officers.on(owner, day);
        var page = home + "/aandachtsfunctionarissen";
        if (serving.isEmpty()) {
            toDo.add(new OrganisationPicture.ToDo(messages.toAppoint(isToday(day)), page));
        } else if (serving.stream().noneMatch(AttentionOfficer::deputy)) {
            toDo.add(new OrganisationPicture.ToDo(messages.toAppointDeputy(isToday(day)), page));
        }
        if (serving.stream().anyMatch(officer -> officer.trainingHasEndedOn(day))) {
            toDo.add(new OrganisationPicture.ToDo(messages.toTrain(), page));
        }
        return toDo;
    }

    private boolean isToday(LocalDate day) {
        return day.equals(LocalDate.now(clock));
    }

    private boolean isComplete(MeldcodeDocument document) {
        return checklists
                .forSector(document.checklist())
                .map(document::isComplete)
                .orElse(false);
    }

    private static void add(List<OrganisationPicture.ToDo> toDo, int count, String text, String address) {
        if (count > 0) {
            toDo.add(new OrganisationPicture.ToDo(text, address));
        }
    }
}
