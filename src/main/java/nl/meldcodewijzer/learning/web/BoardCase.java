package nl.meldcodewijzer.learning.web;

import java.util.List;
import java.util.stream.IntStream;
import nl.meldcodewijzer.learning.Dilemma;
import org.jspecify.annotations.Nullable;

/**
 * A case before a group: the situation with the choices to vote on, then what the opened choice brings about, each an address.
 *
 * @param view the same case as one reader walks it; it knows the route
 * @param on past the consequence of the last choice, at the next situation
 */
record BoardCase(BoardText text, CaseView view, boolean on) {

    /** A choice to raise hands for. */
    record Vote(String letter, String text, String address) {}

    public String address() {
        return text.address() + "/casus/" + view.dilemma().slug();
    }

    public String beginning() {
        return address() + text.query("keuzes=" + CaseView.BEGIN);
    }

    /** What the opened choice brought about; absent while there is something to vote on. */
    public CaseView.@Nullable Made outcome() {
        return on ? null : view.last();
    }

    public List<Vote> votes() {
        var here = view.here();
        var choices = here == null ? List.<Dilemma.Choice>of() : here.choices();
        return IntStream.range(0, choices.size())
                .mapToObj(index -> new Vote(
                        String.valueOf((char) ('A' + index)),
                        choices.get(index).text(),
                        address()
                                + text.query("keuzes=" + view.trail() + ","
                                        + choices.get(index).id())))
                .toList();
    }

    /** From a consequence to the situation that follows; absent at the end. */
    public @Nullable String next() {
        return view.ended() ? null : address() + text.query("keuzes=" + view.trail() + "&verder=ja");
    }

    /** Back to the vote that led here. */
    public String back() {
        return address() + text.query("keuzes=" + view.trailBack() + "&verder=ja");
    }

    /** The same step in the other view. */
    public String otherView() {
        var other = new BoardText(text.module(), !text.teaching());
        var step = view.begun() ? "keuzes=" + view.trail() + (on ? "&verder=ja" : "") : "";
        return address() + (step.isEmpty() ? other.query() : other.query(step));
    }
}
