package nl.meldcodewijzer.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.meldcodewijzer.group.JoinCode;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.ModuleSlug;

/** The group that the attention officer of the demo care group teaches on Tuesdays. */
public final class DemoGroup {

    public static final UUID ID = DemoIds.of("group", "dinsdag");
    public static final String NAME = "Leerlingen verzorging, dinsdag";
    public static final LocalDate FROM = LocalDate.of(2026, 9, 1);
    public static final LocalDate UNTIL = LocalDate.of(2027, 7, 16);
    public static final JoinCode CODE = new JoinCode("7K2M9XRT");

    public static final List<ModuleSlug> MODULES =
            List.of(new ModuleSlug("stap-1-signalen"), new ModuleSlug("stap-2-overleggen"));

    public static final List<LocalDate> DUE = List.of(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 12, 15));
    public static final List<String> NOTES =
            List.of("Neem één vraag mee naar de les.", "Maak ook de casus. We bespreken hem samen.");

    /**
     * Somebody at school, employed nowhere.
     *
     * @param done how many of the modules
     * @param reading whether a lesson of the next one was opened
     */
    public record Student(String name, int done, boolean reading) {

        public UUID person() {
            return DemoIds.of("student", name);
        }

        /** The first so many modules, a week each. */
        public List<DemoLearning.Done> completed(List<LearningModule> asked) {
            return IntStream.range(0, done)
                    .mapToObj(index -> completed(
                            asked.get(index), FROM.plusWeeks(2L + index).plusDays(name.length() % 5)))
                    .toList();
        }

        private DemoLearning.Done completed(LearningModule module, LocalDate day) {
            return new DemoLearning.Done(person(), module.slug().value(), DemoLearning.editionOn(module, day), day);
        }
    }

    public static final List<Student> STUDENTS = List.of(
            new Student("Amira Bensalah", 2, false),
            new Student("Bram Peeters", 1, true),
            new Student("Chantal Smeets", 1, false),
            new Student("Daan Janssen", 0, true),
            new Student("Esra Yildiz", 2, false),
            new Student("Finn Claessens", 0, false),
            new Student("Lotte Hermans", 1, true),
            new Student("Nguyen Minh Anh", 1, false));

    private DemoGroup() {}
}
