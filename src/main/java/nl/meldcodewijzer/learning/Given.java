package nl.meldcodewijzer.learning;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What somebody answered, in the shape that the kind of question asks for. Empty: the answer was taken back. */
public sealed interface Given {

    boolean isEmpty();

    /** Option ids; whether their order means something is for the question to say. */
    record Chosen(List<String> options) implements Given {

        public Chosen {
            options = List.copyOf(options);
        }

        @Override
        public boolean isEmpty() {
            return options.isEmpty();
        }
    }

    /** For each thing on the left, what belongs to it. */
    record Pairs(Map<String, String> pairs) implements Given {

        public Pairs {
            pairs = Collections.unmodifiableMap(new TreeMap<>(pairs));
        }

        @Override
        public boolean isEmpty() {
            return pairs.isEmpty();
        }
    }

    /** Typed. */
    record Words(String text) implements Given {

        @Override
        public boolean isEmpty() {
            return text.isBlank();
        }
    }
}
