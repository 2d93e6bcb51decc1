package nl.meldcodewijzer.content.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.meldcodewijzer.content.Data;
import nl.meldcodewijzer.content.Problems;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Turns YAML into {@link Data}; JSON is read too, being YAML. */
final class YamlText {

    private static final String PLAIN = "Write plain YAML as README.md in this folder shows";

    private final String file;
    private final int firstLine;
    private final Problems problems;

    /**
     * @param firstLine the line in the file on which the text starts
     */
    YamlText(String file, int firstLine, Problems problems) {
        this.file = file;
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /** The fields of the text; no fields when it is broken or something else. */
    Data.Fields read(String text) {
        try {
            var settings =
                    LoadSettings.builder().setLabel(file).setUseMarks(true).build();
            var root = new Compose(settings).composeString(text);
            if (root.isPresent() && data(root.get(), line(root.get().getStartMark())) instanceof Data.Fields fields) {
                return fields;
            }
            broken(firstLine, "the file has no fields", "Start with lines such as 'title: ...'");
        } catch (MarkedYamlEngineException e) {
            var mark = e.getProblemMark().or(e::getContextMark);
            broken(
                    line(mark),
                    "this is not YAML: " + oneLine(e.getProblem()),
                    "Check indents, colons and quotes here and just above");
        } catch (YamlEngineException e) {
            broken(firstLine, "this is not YAML: " + oneLine(e.getMessage()), PLAIN);
        }
        return new Data.Fields(Map.of(), firstLine);
    }

    private @Nullable Data data(Node node, int line) {
        if (node.getAnchor().isPresent()) {
            problem(line, "anchors (&) and aliases (*) are not used here", "Write the text out");
            return null;
        }
        if (node instanceof ScalarNode scalar) {
            return new Data.Text(scalar.getValue(), line);
        }
        if (node instanceof SequenceNode sequence) {
            var items = new ArrayList<Data>();
            for (var each : sequence.getValue()) {
                add(items, data(each, line(each.getStartMark())));
            }
            return new Data.Items(items, line);
        }
        return node instanceof MappingNode mapping ? fields(mapping, line) : null;
    }

    private static void add(ArrayList<Data> items, @Nullable Data item) {
        if (item != null) {
            items.add(item);
        }
    }

    private Data.Fields fields(MappingNode mapping, int line) {
        var fields = new LinkedHashMap<String, Data>();
        for (NodeTuple each : mapping.getValue()) {
            int keyLine = line(each.getKeyNode().getStartMark());
            if (!(each.getKeyNode() instanceof ScalarNode key)) {
                problem(keyLine, "the name of a field must be a word", PLAIN);
                continue;
            }
            var value = data(each.getValueNode(), keyLine);
            if (value != null && fields.putIfAbsent(key.getValue(), value) != null) {
                problem(keyLine, "'" + key.getValue() + "' is here twice", "Keep one of them");
            }
        }
        return new Data.Fields(fields, line);
    }

    private int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + firstLine;
    }

    private static String oneLine(@Nullable String text) {
        return text == null ? "unknown" : text.lines().findFirst().orElse("unknown");
    }

    private void broken(int line, String what, String hint) {
        problems.addBroken(file, line, what, hint);
    }

    private void problem(int line, String what, String hint) {
        problems.add(file, line, what, hint);
    }
}
