package nl.meldcodewijzer.evidence.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.meldcodewijzer.evidence.Proof;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.organisation.DutchDate;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.LinkedEmployment;
import nl.meldcodewijzer.site.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A paper as somebody typed it, field by field with what is wrong.
 *
 * @param typed by the name of the field
 * @param mistakes by the name of the field
 */
record ClaimForm(Map<String, String> typed, Map<String, String> mistakes, OwnEvidenceMessages messages) {

    static ClaimForm of(Map<String, String> typed, OwnEvidenceMessages messages) {
        return new ClaimForm(Map.copyOf(typed), new LinkedHashMap<>(), messages);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return mistakes.getOrDefault(field, "");
    }

    /** What is wrong, with the name that each field has on the page. */
    public Map<String, String> summary() {
        var summary = new LinkedHashMap<String, String>();
        mistakes.forEach((field, what) -> summary.put(field, label(field) + ": " + what));
        return summary;
    }

    private String label(String field) {
        return switch (field) {
            case "werkgever" -> messages.employer();
            case "programma" -> messages.programme();
            case "cursus" -> messages.course();
            case "afgerond" -> messages.completed();
            case "geldig-tot" -> messages.until();
            default -> messages.file();
        };
    }

    /** Made when the form was shown. */
    public UUID key() {
        try {
            return UUID.fromString(value("sleutel"));
        } catch (IllegalArgumentException none) {
            return Ids.next();
        }
    }

    /** Of the form and what it says: sent twice it is one paper, and with another paper in it, it is another one. */
    UUID id(EmploymentId employment, Proof proof, UUID file) {
        var key = key();
        var said = String.join("|", key.toString(), employment.toString(), proof.toString(), file.toString());
        var digest = UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8));
        return new UUID(key.getMostSignificantBits(), digest.getLeastSignificantBits());
    }

    boolean isRight() {
        return mistakes.isEmpty();
    }

    void wrong(String field, String what) {
        mistakes.putIfAbsent(field, what);
    }

    Optional<LinkedEmployment> employment(Collection<LinkedEmployment> own) {
        var found = own.stream()
                .filter(each -> own.size() == 1 || each.employment().toString().equals(value("werkgever")))
                .findFirst();
        if (found.isEmpty()) {
            wrong("werkgever", messages.chooseOne());
        }
        return found;
    }

    Optional<Proof> proof(Collection<Programme> programmes, LocalDate today) {
        var programme = programmes.stream()
                .filter(each -> each.slug().value().equals(value("programma")))
                .findFirst();
        if (programme.isEmpty()) {
            wrong("programma", messages.chooseOne());
        }
        var title = value("cursus").strip();
        if (title.isEmpty() || title.length() > Proof.LONGEST_TITLE) {
            wrong("cursus", title.isEmpty() ? messages.required() : messages.tooLong(Proof.LONGEST_TITLE));
        }
        var completed = completed(today);
        var until = value("geldig-tot").isBlank() ? null : day("geldig-tot");
        if (completed != null && until != null && until.isBefore(completed)) {
            wrong("geldig-tot", messages.endsBefore());
        }
        return isRight() && completed != null
                ? programme.map(each -> new Proof(each.slug(), title, completed, until))
                : Optional.empty();
    }

    private @Nullable LocalDate completed(LocalDate today) {
        if (value("afgerond").isBlank()) {
            wrong("afgerond", messages.required());
            return null;
        }
        var completed = day("afgerond");
        if (completed != null && completed.isAfter(today)) {
            wrong("afgerond", messages.inTheFuture());
        }
        return completed;
    }

    private @Nullable LocalDate day(String field) {
        if (DutchDate.of(value(field)) instanceof DutchDate.Day day
                && day.date().getYear() >= 1990
                && day.date().getYear() < 2100) {
            return day.date();
        }
        wrong(field, messages.notADate());
        return null;
    }
}
