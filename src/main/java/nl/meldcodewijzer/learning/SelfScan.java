package nl.meldcodewijzer.learning;

import java.util.List;

/** Questions by which an organisation looks at itself: is the meldcode up to date, implemented, used, embedded? */
public record SelfScan(List<Pillar> pillars) {

    public SelfScan {
        pillars = List.copyOf(pillars);
    }

    /** One of the four words of the region. */
    public record Pillar(String slug, String title, String text, List<Item> questions) {

        public Pillar {
            questions = List.copyOf(questions);
        }
    }

    /** One question to answer with yes, partly or no. */
    public record Item(String id, String text, String help) {}
}
