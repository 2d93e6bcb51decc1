package nl.meldcodewijzer.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the law asks of the written meldcode in a sector.
 *
 * @param sector the name of the file
 * @param binding false where the law does not bind the sector
 * @param digest SHA-256 in hexadecimal of the canonical text
 */
public record Checklist(
        String sector,
        String name,
        String legalBasis,
        boolean binding,
        LocalDate checkedOn,
        List<Source> sources,
        List<Item> items,
        String digest) {

    /** Where an item comes from. */
    public record Source(String id, String title, String url) {}

    /**
     * One thing to find in the written meldcode.
     *
     * @param source an id among the sources
     */
    public record Item(String id, String text, String help, String source, boolean required) {}

    public Checklist {
        sources = List.copyOf(sources);
        items = List.copyOf(items);
    }

    public List<Item> required() {
        return items.stream().filter(Item::required).toList();
    }

    public Optional<Item> item(String id) {
        return items.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<Source> source(String id) {
        return sources.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
