package nl.meldcodewijzer.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object of integers, strings, booleans, lists and objects, as {@code java.util} has them; a record is frozen in
 * this form. What is absent has no key.
 */
public final class Tree {

    private final Map<String, Object> values;

    private Tree(Map<String, Object> values) {
        this.values = values;
    }

    public static Tree empty() {
        return new Tree(new TreeMap<>());
    }

    @SuppressWarnings("unchecked")
    public static Tree of(Object object) {
        if (!(object instanceof Map<?, ?>)) {
            throw new IllegalArgumentException("Not an object: " + object);
        }
        return new Tree((Map<String, Object>) object);
    }

    public Tree with(String key, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        values.put(
                key,
                value instanceof Integer || value instanceof Boolean || value instanceof Map || value instanceof List
                        ? value
                        : value.toString());
        return this;
    }

    public Map<String, Object> asMap() {
        return values;
    }

    public String text(String key) {
        return (String) need(key);
    }

    public @Nullable String textOrNone(String key) {
        return (String) values.get(key);
    }

    public int number(String key) {
        return (Integer) need(key);
    }

    public boolean flag(String key) {
        return (Boolean) need(key);
    }

    public LocalDate date(String key) {
        return LocalDate.parse(text(key));
    }

    public @Nullable LocalDate dateOrNone(String key) {
        return values.containsKey(key) ? date(key) : null;
    }

    public UUID id(String key) {
        return UUID.fromString(text(key));
    }

    public @Nullable UUID idOrNone(String key) {
        return values.containsKey(key) ? id(key) : null;
    }

    public Tree object(String key) {
        return of(need(key));
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public List<Tree> objects(String key) {
        return ((List<?>) need(key)).stream().map(Tree::of).toList();
    }

    public List<String> texts(String key) {
        return ((List<?>) need(key)).stream().map(String.class::cast).toList();
    }

    private Object need(String key) {
        var value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("'" + key + "' is missing");
        }
        return value;
    }
}
