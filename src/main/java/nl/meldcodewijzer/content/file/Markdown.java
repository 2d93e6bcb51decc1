package nl.meldcodewijzer.content.file;

import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.content.Document;
import nl.meldcodewijzer.content.Problems;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** Renders the body of a document once, and notes what Markdown allows but our pages do not. */
public final class Markdown {

    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> new Classes())
            .build();

    private Markdown() {}

    public static String html(Document document, Problems problems) {
        if (document.body().isBlank()) {
            problems.add(
                    document.file(), document.bodyLine(), "there is no text below the head", "Write it in Markdown");
            return "";
        }
        return html(document.body(), new Checks(document.file(), document.bodyLine(), true, problems));
    }

    /**
     * A field of a YAML file. YAML folds its lines, so whatever is wrong is told about the line of the field.
     */
    public static String html(String text, String file, int line, Problems problems) {
        return html(text, new Checks(file, line, false, problems));
    }

    private static String html(String text, Checks checks) {
        var parsed = parse(text);
        parsed.accept(checks);
        return RENDERER.render(parsed);
    }

    static Node parse(String text) {
        return PARSER.parse(text);
    }

    /** The look of the design system. */
    private static final class Classes implements AttributeProvider {

        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            switch (tag) {
                case "h2", "h3", "h4" -> attributes.put("class", "nl-heading nl-heading--level-" + tag.charAt(1));
                case "p" -> attributes.put("class", "nl-paragraph");
                case "a" -> attributes.put("class", "nl-link");
                case "ul" -> attributes.put("class", "utrecht-unordered-list");
                case "ol" -> attributes.put("class", "utrecht-ordered-list");
                case "blockquote" -> attributes.put("class", "utrecht-blockquote");
                case "table" -> attributes.put("class", "utrecht-table__table");
                case "th" -> {
                    attributes.put("class", "utrecht-table__header-cell");
                    attributes.put("scope", "col");
                }
                case "td" -> attributes.put("class", "utrecht-table__cell");
                default -> {}
            }
        }
    }

    private static final class Checks extends AbstractVisitor {

        private final String file;
        private final int firstLine;
        private final boolean keepsLines;
        private final Problems problems;

        Checks(String file, int firstLine, boolean keepsLines, Problems problems) {
            this.file = file;
            this.firstLine = firstLine;
            this.keepsLines = keepsLines;
            this.problems = problems;
        }

        @Override
        public void visit(HtmlBlock html) {
            problem(html, "raw HTML is not allowed", "Write it in Markdown; a literal < is \\<");
        }

        @Override
        public void visit(HtmlInline html) {
            problem(html, "raw HTML is not allowed", "Write it in Markdown; a literal < is \\<");
        }

        @Override
        public void visit(Image image) {
            problem(image, "images are not allowed", "Say it in words");
        }

        @Override
        public void visit(Heading heading) {
            if (heading.getLevel() < 2 || heading.getLevel() > 4) {
                problem(
                        heading,
                        "a heading of level " + heading.getLevel(),
                        "Use ##, ### or ####; the title is in the head");
            }
            visitChildren(heading);
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableCell cell && cell.isHeader() && cell.getFirstChild() == null) {
                problems.addShortcoming(file, line(cell), "a column has no heading", "Name what stands in it");
            }
            visitChildren(node);
        }

        @Override
        public void visit(Link link) {
            if (!link.getDestination().matches("(https?://|mailto:|tel:|/|#).*")) {
                problem(
                        link,
                        "the link '" + link.getDestination() + "' leads nowhere",
                        "Start it with https://, tel:, mailto: or /");
            }
            visitChildren(link);
        }

        private void problem(Node node, String what, String hint) {
            problems.add(file, line(node), what, hint);
        }

        private int line(Node node) {
            var spans = node.getSourceSpans();
            return firstLine + (keepsLines && !spans.isEmpty() ? spans.get(0).getLineIndex() : 0);
        }
    }
}
