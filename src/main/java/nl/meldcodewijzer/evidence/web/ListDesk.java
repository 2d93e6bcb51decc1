package nl.meldcodewijzer.evidence.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.evidence.Acceptance;
import nl.meldcodewijzer.evidence.ProofList;
import nl.meldcodewijzer.evidence.store.Colleagues;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Option;
import org.jspecify.annotations.Nullable;

/** Reads a list of proofs, and shows what it would do. */
@ApplicationScoped
class ListDesk {

    /**
     * A list that can be looked at: those to accept, and what is wrong in the other rows.
     *
     * @param faultyRows a row may have more than one fault
     */
    record Reading(List<Acceptance> acceptances, List<String> faults, int faultyRows) {}

    /**
     * @param reading absent before anything was sent
     */
    record View(
            String address,
            ListForm form,
            List<Option> kinds,
            List<Option> programmes,
            String courseHint,
            @Nullable Reading reading,
            EvidenceMessages messages) {

        public String ready() {
            return reading == null ? "" : messages.ready(reading.acceptances().size());
        }

        public String faulty() {
            return reading == null || reading.faults().isEmpty() ? "" : messages.faulty(reading.faultyRows());
        }

        public boolean mayApply() {
            return reading != null && !reading.acceptances().isEmpty();
        }
    }

    private final Colleagues colleagues;
    private final Catalogue catalogue;
    private final EvidenceMessages messages;
    private final Clock clock;

    ListDesk(Colleagues colleagues, Catalogue catalogue, EvidenceMessages messages, Clock clock) {
        this.colleagues = colleagues;
        this.catalogue = catalogue;
        this.messages = messages;
        this.clock = clock;
    }

    /** Empty when the form itself is wrong; it then says what. */
    Optional<Reading> read(OrganisationId owner, ListForm form) {
        var provenance = form.provenance(messages);
        var programme = form.programme(catalogue, messages);
        var course = form.course(messages);
        var reason = form.reason(messages);
        var table = form.table(messages);
        if (!form.isRight() || provenance.isEmpty() || programme.isEmpty() || table.isEmpty()) {
            return Optional.empty();
        }
        var today = LocalDate.now(clock);
        var list =
                ProofList.of(table.get(), colleagues.of(owner), programme.get().slug(), course, today);
        if (provenance.get() == Provenance.RECOGNISED_COURSE) {
            recognised(form, programme.get(), course, list);
        }
        if (!form.isRight()) {
            return Optional.empty();
        }
        return Optional.of(new Reading(
                list.rows().stream()
                        .map(each -> new Acceptance(
                                Ids.next(),
                                each.colleague().employment(),
                                provenance.get(),
                                each.proof(),
                                reason,
                                today))
                        .toList(),
                list.faults().stream().map(this::fault).toList(),
                (int) list.faults().stream()
                        .map(ProofList.Fault::row)
                        .distinct()
                        .count()));
    }

    private void recognised(ListForm form, Programme programme, String course, ProofList list) {
        form.recognised(programme, course, messages).ifPresent(known -> list.rows().stream()
                .map(each -> each.proof().completedOn())
                .filter(each -> !ListForm.isRecognisedOn(known, each))
                .findFirst()
                .ifPresent(each -> form.notRecognisedThen(each, messages)));
    }

    View view(OrganisationId owner, ListForm form, @Nullable Reading reading) {
        return new View(
                "/organisatie/" + owner + "/bewijzen/lijst",
                form,
                ListForm.kinds().stream()
                        .map(each -> new Option(each.code(), ProofKinds.name(each, messages)))
                        .toList(),
                catalogue.programmes().stream()
                        .map(each -> new Option(each.slug().value(), each.title()))
                        .toList(),
                courseHint(),
                reading,
                messages);
    }

    private String courseHint() {
        var courses = catalogue.programmes().stream()
                .flatMap(each -> each.recognition().courses().stream())
                .map(Programme.RecognisedCourse::title)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return courses.isEmpty() ? messages.courseHintPlain() : messages.courseHint(courses);
    }

    private String fault(ProofList.Fault fault) {
        var column =
                switch (fault.column()) {
                    case WHO -> messages.who();
                    case COMPLETED -> messages.completedColumn();
                    case UNTIL -> messages.untilColumn();
                };
        return messages.fault(fault.row(), column, fault.value(), reason(fault.reason()));
    }

    private String reason(ProofList.Reason reason) {
        return switch (reason) {
            case MISSING -> messages.missing();
            case NOBODY -> messages.nobody();
            case SEVERAL -> messages.several();
            case NOT_A_DATE -> messages.notADate();
            case IN_THE_FUTURE -> messages.inTheFuture();
            case ENDS_BEFORE -> messages.endsBefore();
            case TWICE -> messages.twice();
        };
    }
}
