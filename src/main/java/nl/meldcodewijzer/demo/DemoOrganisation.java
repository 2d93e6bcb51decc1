package nl.meldcodewijzer.demo;

import java.util.List;

/**
 * One made-up organisation, as a line of {@code demo/organisations.csv} describes it.
 *
 * @param key fixes every identifier in it, so that the demo region is always the same
 * @param staff how many people work there today
 */
public record DemoOrganisation(
        String key,
        String name,
        String sector,
        int staff,
        Training training,
        Document document,
        Officers officers,
        Statements statements,
        List<Unit> units) {

    /** How well its staff keeps up. */
    public enum Training {
        STRONG(98, 96),
        GOOD(92, 88),
        WEAK(62, 55),
        POOR(28, 40),
        NEW(70, 75);

        private final int trained;
        private final int renewed;

        Training(int trained, int renewed) {
            this.trained = trained;
            this.renewed = renewed;
        }

        /** How many in a hundred ever earned a certificate. */
        int trained() {
            return trained;
        }

        /** How many in a hundred of those keep it up, also after a must-redo edition. */
        int renewed() {
            return renewed;
        }
    }

    /** The state of its written meldcode. */
    public enum Document {
        CURRENT,
        OLD,
        INCOMPLETE,
        NONE
    }

    /** Whether it has attention officers; LATE since 1 February 2026. */
    public enum Officers {
        YES,
        LATE,
        NONE
    }

    /** Which statements it handed in; LATE misses the newest, COUNTS hands in numbers only. */
    public enum Statements {
        ALL,
        LATE,
        COUNTS,
        NONE
    }

    /** A unit and the municipality it lies in. */
    public record Unit(String name, String authority) {}

    public DemoOrganisation {
        units = List.copyOf(units);
    }
}
