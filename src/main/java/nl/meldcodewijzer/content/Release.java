package nl.meldcodewijzer.content;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.meldcodewijzer.site.Sha256;

/** Everything that is active together: each thing with its edition and canonical text. */
public record Release(List<Item> items) {

    /**
     * One thing of which the text must stay readable for ever.
     *
     * @param kind module, programme, framework, checklist, condition, professions
     * @param edition 0 for a kind that has no numbered editions
     * @param text canonical, see {@link Data#canonical()}
     */
    public record Item(String kind, String slug, int edition, String text, String digest) {

        public Item(String kind, String slug, int edition, String text) {
            this(kind, slug, edition, text, Sha256.hex(text));
        }

        /** Modules and programmes: their text may change only together with the number of the edition. */
        public boolean hasEditions() {
            return edition > 0;
        }
    }

    public Release {
        items = items.stream()
                .sorted(Comparator.comparing(Item::kind).thenComparing(Item::slug))
                .toList();
    }

    /** Over kind, slug, edition and digest of every item. */
    public String digest() {
        return Sha256.hex(items.stream()
                .map(each -> each.kind() + " " + each.slug() + " " + each.edition() + " " + each.digest() + "\n")
                .collect(Collectors.joining()));
    }
}
