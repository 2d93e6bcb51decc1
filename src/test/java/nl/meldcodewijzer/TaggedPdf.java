package nl.meldcodewijzer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * A document as its tags read it aloud, which is all that somebody hears who does not see it.
 *
 * @param lines kind of tag and text, in the order of the tags: "H1: Certificaat"; what a picture shows stands in brackets
 */
public record TaggedPdf(String title, String language, boolean showsTitle, List<String> lines) {

    private static final Set<String> SPOKEN =
            Set.of("H1", "H2", "H3", "P", "TH", "TD", "Figure", "Link", "LBody", "Caption");

    public static TaggedPdf of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            var lines = new ArrayList<String>();
            read(catalog.getStructureTreeRoot(), texts(document), lines);
            return new TaggedPdf(
                    document.getDocumentInformation().getTitle(),
                    catalog.getLanguage(),
                    catalog.getViewerPreferences() != null
                            && catalog.getViewerPreferences().displayDocTitle(),
                    List.copyOf(lines));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The texts of the marked places, per page object and number. */
    private static Map<Object, Map<Integer, String>> texts(PDDocument document) throws IOException {
        var texts = new HashMap<Object, Map<Integer, String>>();
        for (PDPage page : document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var onPage = new HashMap<Integer, String>();
            extractor.getMarkedContents().forEach(each -> collect(each, onPage));
            texts.put(page.getCOSObject(), onPage);
        }
        return texts;
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> onPage) {
        if (content.getMCID() >= 0) {
            onPage.merge(content.getMCID(), text(content), String::concat);
        }
        content.getContents().stream()
                .filter(PDMarkedContent.class::isInstance)
                .map(PDMarkedContent.class::cast)
                .forEach(each -> collect(each, onPage));
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(each -> ((TextPosition) each).getUnicode())
                .collect(Collectors.joining());
    }

    private static void read(PDStructureNode node, Map<Object, Map<Integer, String>> texts, List<String> lines) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (SPOKEN.contains(element.getStructureType())) {
                    lines.add(element.getStructureType() + ": " + aloud(element, texts));
                } else {
                    read(element, texts, lines);
                }
            }
        }
    }

    /** What stands inside a tag, deep; a picture speaks by its description. */
    private static String aloud(PDStructureElement element, Map<Object, Map<Integer, String>> texts) {
        if (element.getAlternateDescription() != null
                && element.getStructureType().equals("Figure")) {
            return "[" + element.getAlternateDescription() + "]";
        }
        var text = new StringBuilder();
        for (var kid : element.getKids()) {
            if (kid instanceof PDStructureElement inside) {
                text.append(aloud(inside, texts));
            } else if (kid instanceof Integer place) {
                text.append(at(element.getPage(), place, texts));
            } else if (kid instanceof PDMarkedContentReference reference) {
                var page = reference.getPage() == null ? element.getPage() : reference.getPage();
                text.append(at(page, reference.getMCID(), texts));
            }
        }
        return text.toString().strip().replaceAll("\\s+", " ");
    }

    private static String at(PDPage page, int place, Map<Object, Map<Integer, String>> texts) {
        return page == null
                ? ""
                : texts.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(place, "");
    }
}
