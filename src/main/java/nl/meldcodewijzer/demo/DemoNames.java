package nl.meldcodewijzer.demo;

import java.util.List;
import java.util.Random;

/** Made-up people: first and last names that are drawn apart. */
public record DemoNames(List<String> first, List<String> last) {

    public DemoNames {
        first = List.copyOf(first);
        last = List.copyOf(last);
    }

    String firstName(Random chance) {
        return first.get(chance.nextInt(first.size()));
    }

    String lastName(Random chance) {
        return last.get(chance.nextInt(last.size()));
    }
}
