package nl.meldcodewijzer.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an author wrote, before it means anything: texts, items and fields, each with its line. */
public sealed interface Data {

    int line();

    /**
     * The canonical text: JSON without white space, fields sorted by name, every value a string as written.
     *
     * <p>So it does not change with line endings, comments, order of fields, or the way YAML quotes and folds.
     */
    String canonical();

    /** One value; numbers and dates are still text. */
    record Text(String text, int line) implements Data {

        @Override
        public String canonical() {
            return Json.string(text);
        }
    }

    /** Values in an order that counts. */
    record Items(List<Data> items, int line) implements Data {

        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String canonical() {
            return items.stream().map(Data::canonical).collect(Collectors.joining(",", "[", "]"));
        }
    }

    /** Values by name. */
    record Fields(Map<String, Data> fields, int line) implements Data {

        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        public @Nullable Data get(String name) {
            return fields.get(name);
        }

        public Fields without(Set<String> names) {
            var left = new LinkedHashMap<>(fields);
            left.keySet().removeAll(names);
            return new Fields(left, line);
        }

        public Fields with(String name, Data value) {
            var more = new LinkedHashMap<>(fields);
            more.put(name, value);
            return new Fields(more, line);
        }

        @Override
        public String canonical() {
            return new TreeMap<>(fields)
                    .entrySet().stream()
                            .map(each -> Json.string(each.getKey()) + ":"
                                    + each.getValue().canonical())
                            .collect(Collectors.joining(",", "{", "}"));
        }
    }
}
