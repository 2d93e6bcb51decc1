package nl.meldcodewijzer.study.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.meldcodewijzer.learning.CaseQuestion;
import nl.meldcodewijzer.learning.Given;
import nl.meldcodewijzer.learning.MatchQuestion;
import nl.meldcodewijzer.learning.OrderQuestion;
import nl.meldcodewijzer.learning.Question.Option;
import nl.meldcodewijzer.learning.ShortQuestion;
import nl.meldcodewijzer.study.Paper;

/** What a browser sent from the quiz page: per question the answer and the sequence the page had seen. */
record QuizForm(MultivaluedMap<String, String> fields) {

    static final String CHOICE = "antwoord-";
    static final String PLACE = "plaats-";
    static final String PAIR = "paar-";
    static final String TEXT = "tekst-";
    static final String SEEN = "gezien-";
    private static final int MOST = 50;

    enum Wish {
        SAVE,
        SUBMIT,
        SUBMIT_ANYWAY
    }

    Wish wish() {
        var wish = fields.getFirst("doe");
        if ("inleveren".equals(wish)) {
            return Wish.SUBMIT;
        }
        return "toch-inleveren".equals(wish) ? Wish.SUBMIT_ANYWAY : Wish.SAVE;
    }

    /** The case of which a step was made with its own button; empty for any other button. */
    String step() {
        var step = fields.getFirst("stap");
        return step != null && step.matches("[a-z0-9-]{1,64}") ? step : "";
    }

    /** Whether the page showed this question. */
    boolean asks(Paper.Item item) {
        return fields.containsKey(SEEN + item.id());
    }

    /**
     * What was answered, as far as it was; an order in which a place is missing or there twice comes as it was typed.
     *
     * @param before the answer that counts until now, on which a case builds
     */
    Given given(Paper.Item item, Given before) {
        if (item.question() instanceof OrderQuestion order) {
            return order(order);
        }
        if (item.question() instanceof MatchQuestion match) {
            var pairs = new LinkedHashMap<String, String>();
            match.left().forEach(each -> put(pairs, each.id(), PAIR + item.id() + "-" + each.id()));
            return new Given.Pairs(pairs);
        }
        if (item.question() instanceof ShortQuestion) {
            var text = fields.getFirst(TEXT + item.id());
            return new Given.Words(text == null ? "" : text.strip());
        }
        var chosen = chosen(item.id());
        return item.question() instanceof CaseQuestion ? added(before, chosen) : new Given.Chosen(chosen);
    }

    /** The sequence of the answer that the page showed; 0 when it showed none. */
    int seen(String question) {
        var seen = fields.getFirst(SEEN + question);
        return seen != null && seen.matches("\\d{1,8}") ? Integer.parseInt(seen) : 0;
    }

    List<String> chosen(String question) {
        var values = fields.get(CHOICE + question);
        return values == null ? List.of() : values.stream().limit(MOST).toList();
    }

    private static Given added(Given before, List<String> next) {
        var route = new ArrayList<>(before instanceof Given.Chosen made ? made.options() : List.<String>of());
        route.addAll(next);
        return new Given.Chosen(route);
    }

    private Given order(OrderQuestion order) {
        var places = new LinkedHashMap<String, String>();
        order.options().forEach(each -> put(places, each.id(), PLACE + order.id() + "-" + each.id()));
        var inOrder = new TreeMap<Integer, String>();
        places.forEach((option, place) -> inOrder.put(number(place), option));
        var complete = inOrder.size() == order.options().size()
                && inOrder.firstKey() == 1
                && inOrder.lastKey() == order.options().size();
        return complete || places.isEmpty() ? new Given.Chosen(List.copyOf(inOrder.values())) : new Given.Pairs(places);
    }

    private void put(Map<String, String> map, String key, String field) {
        var value = fields.getFirst(field);
        if (value != null && !value.isBlank()) {
            map.put(key, value.strip());
        }
    }

    private static int number(String place) {
        return place.matches("\\d{1,2}") ? Integer.parseInt(place) : 0;
    }

    /** The place of an option in an answer, in words for a form. */
    static String place(Given given, Option option) {
        if (given instanceof Given.Pairs typed) {
            return typed.pairs().getOrDefault(option.id(), "");
        }
        var at = given instanceof Given.Chosen chosen ? chosen.options().indexOf(option.id()) : -1;
        return at < 0 ? "" : String.valueOf(at + 1);
    }
}
