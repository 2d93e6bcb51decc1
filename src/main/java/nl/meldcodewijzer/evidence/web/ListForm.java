package nl.meldcodewijzer.evidence.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.evidence.Proof;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.organisation.StaffTable;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.site.Refusal;

/**
 * A list of proofs as it was typed, field by field with what is wrong.
 *
 * @param typed by the name of the field
 * @param mistakes by the name of the field
 */
record ListForm(Map<String, String> typed, Map<String, String> mistakes) {

    static final String KIND = "soort";
    static final String PROGRAMME = "programma";
    static final String COURSE = "cursus";
    static final String REASON = "reden";
    static final String ROWS = "regels";

    static ListForm empty() {
        return new ListForm(Map.of(), new LinkedHashMap<>());
    }

    static ListForm of(Map<String, String> typed) {
        return new ListForm(Map.copyOf(typed), new LinkedHashMap<>());
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return mistakes.getOrDefault(field, "");
    }

    boolean isRight() {
        return mistakes.isEmpty();
    }

    void wrong(String field, String what) {
        mistakes.putIfAbsent(field, what);
    }

    Optional<Provenance> provenance(EvidenceMessages messages) {
        var found =
                kinds().stream().filter(each -> each.code().equals(value(KIND))).findFirst();
        if (found.isEmpty()) {
            wrong(KIND, messages.chooseOne());
        }
        return found;
    }

    static List<Provenance> kinds() {
        return List.of(
                Provenance.ATTENDANCE, Provenance.RECOGNISED_COURSE, Provenance.EXTERNAL_ACCEPTED, Provenance.IMPORTED);
    }

    Optional<Programme> programme(Catalogue catalogue, EvidenceMessages messages) {
        var found = catalogue.programmes().stream()
                .filter(each -> each.slug().value().equals(value(PROGRAMME)))
                .findFirst();
        if (found.isEmpty()) {
            wrong(PROGRAMME, messages.chooseOne());
        }
        return found;
    }

    String course(EvidenceMessages messages) {
        return text(COURSE, Proof.LONGEST_TITLE, messages);
    }

    String reason(EvidenceMessages messages) {
        return text(REASON, Proof.LONGEST_REASON, messages);
    }

    private String text(String field, int longest, EvidenceMessages messages) {
        var text = value(field).strip();
        if (text.isEmpty()) {
            wrong(field, messages.required());
        } else if (text.length() > longest) {
            wrong(field, messages.tooLong(longest));
        }
        return text;
    }

    /** The course as the programme recognises it; with a mistake when it does not. */
    Optional<Programme.RecognisedCourse> recognised(Programme programme, String course, EvidenceMessages messages) {
        var found = programme.recognition().courses().stream()
                .filter(each -> each.title().equalsIgnoreCase(course))
                .findFirst();
        if (found.isEmpty()) {
            wrong(COURSE, messages.notRecognised());
        }
        return found;
    }

    static boolean isRecognisedOn(Programme.RecognisedCourse course, LocalDate day) {
        var until = course.until();
        return !day.isBefore(course.from()) && (until == null || !day.isAfter(until));
    }

    Optional<StaffTable> table(EvidenceMessages messages) {
        if (value(ROWS).isBlank()) {
            wrong(ROWS, messages.rowsMissing());
            return Optional.empty();
        }
        try {
            return Optional.of(ListText.table(value(ROWS)));
        } catch (Refusal refusal) {
            wrong(ROWS, String.valueOf(refusal.getMessage()));
            return Optional.empty();
        }
    }

    void notRecognisedThen(LocalDate day, EvidenceMessages messages) {
        wrong(COURSE, messages.notRecognisedThen(Dates.written(day)));
    }
}
