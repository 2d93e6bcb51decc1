package nl.meldcodewijzer.content.file;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What a reader reads of a Markdown text: without marks, each heading, item and cell a sentence of its own. */
public final class PlainText extends AbstractVisitor {

    /**
     * Where a text leads.
     *
     * @param line counted from the first line of the text, from 0
     */
    public record Target(String address, int line) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Target> links = new ArrayList<>();

    private PlainText() {}

    public static PlainText of(String markdown) {
        var plain = new PlainText();
        Markdown.parse(markdown).accept(plain);
        return plain;
    }

    public String text() {
        return text.toString();
    }

    public List<Target> links() {
        return List.copyOf(links);
    }

    @Override
    public void visit(Text words) {
        text.append(words.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak end) {
        endSentence();
    }

    @Override
    public void visit(Heading heading) {
        sentence(heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        sentence(paragraph);
    }

    @Override
    public void visit(ListItem item) {
        sentence(item);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell) {
            sentence(node);
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(Link link) {
        var spans = link.getSourceSpans();
        links.add(new Target(
                link.getDestination(), spans.isEmpty() ? 0 : spans.get(0).getLineIndex()));
        visitChildren(link);
    }

    private void sentence(Node node) {
        visitChildren(node);
        endSentence();
    }

    private void endSentence() {
        var end = text.toString().stripTrailing();
        text.setLength(end.length());
        if (!end.isEmpty() && !end.matches("(?s).*[.!?:;][\"'”’]?")) {
            text.append('.');
        }
        text.append(' ');
    }
}
