package nl.meldcodewijzer.site.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.IgnoredPropertyException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;
import nl.meldcodewijzer.site.Refusal;

/** Tells what is wrong in a JSON body and where, without a word about classes. */
final class JsonMistakes {

    private JsonMistakes() {}

    static Refusal refusal(JsonProcessingException mistake) {
        if (mistake instanceof UnrecognizedPropertyException || mistake instanceof IgnoredPropertyException) {
            return invalid(pointer((JsonMappingException) mistake), "Dit veld is hier niet bekend.", "unknown-field");
        }
        if (mistake instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return invalid(pointer(mapping), "De waarde past niet bij dit veld.", "wrong-type");
        }
        if (mistake instanceof JsonMappingException && !goesOn(mistake)) {
            return invalid("", "De inhoud heeft niet de gevraagde vorm.", "wrong-shape");
        }
        var place = mistake.getLocation();
        var where =
                place == null ? "" : " Kijk bij regel " + place.getLineNr() + ", teken " + place.getColumnNr() + ".";
        return invalid("", "De inhoud is geen geldige JSON." + where, "malformed-json");
    }

    /** What follows after the end is no part of a JSON text, whatever it is. */
    private static boolean goesOn(JsonProcessingException mistake) {
        return String.valueOf(mistake.getOriginalMessage()).startsWith("Trailing token");
    }

    private static Refusal invalid(String pointer, String detail, String code) {
        var place = pointer.isEmpty() ? "" : pointer + ": ";
        return Refusal.invalid(place + detail, new Refusal.Error("body", pointer, detail, code));
    }

    private static String pointer(JsonMappingException mistake) {
        return mistake.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
