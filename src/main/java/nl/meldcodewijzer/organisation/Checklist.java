package nl.meldcodewijzer.organisation;

import java.util.List;

/**
 * What the law asks of the written meldcode in one sector.
 *
 * @param sector the slug of its file
 * @param binding false where the law does not bind the sector and the list is advice
 */
public record Checklist(String sector, String name, String legalBasis, boolean binding, List<Item> items) {

    /** One point to look up in the document; a required one must be there for the document to be complete. */
    public record Item(String id, String text, String help, boolean required) {}

    public Checklist {
        items = List.copyOf(items);
    }
}
