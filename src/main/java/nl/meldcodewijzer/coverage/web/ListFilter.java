package nl.meldcodewijzer.coverage.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which members of staff somebody wants to see, and on which day; an empty text asks for all.
 *
 * @param page from 1
 */
record ListFilter(LocalDate on, String status, String unit, String profession, String text, int page) {

    ListFilter {
        text = text.strip().toLowerCase(Locale.ROOT);
        page = Math.max(1, page);
    }

    boolean accepts(StaffLine line) {
        return (status.isEmpty()
                        || status.equals(line.statusCode())
                        || status.equals("absent") && line.absent()
                        || status.equals("not-linked") && !line.linked())
                && (unit.isEmpty() || line.isIn(unit))
                && (profession.isEmpty() || line.isA(profession))
                && (text.isEmpty() || line.search().contains(text));
    }

    boolean isEmpty() {
        return status.isEmpty() && unit.isEmpty() && profession.isEmpty() && text.isEmpty();
    }

    /** The address with this filter, for another page of it. */
    String query(int otherPage) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("op", on.toString());
        values.put("status", status);
        values.put("vestiging", unit);
        values.put("beroepsgroep", profession);
        values.put("naam", text);
        values.put("pagina", otherPage == 1 ? "" : Integer.toString(otherPage));
        return values.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
