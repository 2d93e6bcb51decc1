package nl.meldcodewijzer.organisation;

import static nl.meldcodewijzer.organisation.StaffExamples.HEADER;
import static nl.meldcodewijzer.organisation.StaffExamples.TODAY;
import static nl.meldcodewijzer.organisation.StaffExamples.after;
import static nl.meldcodewijzer.organisation.StaffExamples.plan;
import static nl.meldcodewijzer.organisation.StaffExamples.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StaffImportPropertyTest {

    /** Edge cases of six rows are more than all tries together, and hardly one of them names somebody twice. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void importingTwiceChangesNothing(
            @ForAll("files") List<String> first,
            @ForAll("files") List<String> second,
            @ForAll("files") List<String> third) {
        var begun = after(List.of(), plan(List.of(), TODAY.minusDays(40), file(first)));
        var register = after(begun, plan(begun, TODAY.minusDays(20), file(second)));
        var once = plan(register, TODAY, file(third));
        var twice = plan(after(register, once), TODAY, file(third));
        assertThat(twice.created()).isEmpty();
        assertThat(twice.changed()).isEmpty();
        assertThat(twice.rejectedRows()).isEqualTo(once.rejectedRows());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void importingTwiceChangesNothingHoweverOftenSomebodyChanged(@ForAll("changes") List<String> files) {
        List<StaffMember> register = List.of();
        for (var file : files) {
            register = after(register, plan(register, TODAY, file(List.of(file))));
            assertThat(plan(register, TODAY, file(List.of(file))).changesNothing())
                    .isTrue();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyRowIsCountedOnce(@ForAll("files") List<String> first, @ForAll("files") List<String> second) {
        var register = after(List.of(), plan(List.of(), TODAY, file(first)));
        var plan = plan(register, TODAY, file(second));
        assertThat(plan.created().size() + plan.changed().size() + plan.unchanged() + plan.rejectedRows())
                .isEqualTo(plan.rows());
    }

    private static StaffTable file(List<String> rows) {
        return table(HEADER, rows.toArray(String[]::new));
    }

    /** One person, in one file after another. */
    @Provide
    Arbitrary<List<String>> changes() {
        return rows(Arbitraries.just("1;;An;Smit;")).list().ofMinSize(2).ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<String>> files() {
        var key = Combinators.combine(
                        Arbitraries.of("1", "1", "1", "01", "2", "3", ""),
                        Arbitraries.of("", "", "a"),
                        Arbitraries.of("", "", "x@linde.example", "y@linde.example"))
                .as((number, contract, email) -> number + ";" + contract + ";An;Smit;" + email);
        return rows(key).list().ofMaxSize(6);
    }

    private static Arbitrary<String> rows(Arbitrary<String> key) {
        var post = Combinators.combine(
                        Arbitraries.of("", "zzp"),
                        Arbitraries.of("", "Locatie Noord", "Locatie Zuid", "Locatie Oud"),
                        Arbitraries.of("", "A", "B"),
                        Arbitraries.of("arts", "helpende", "kok"))
                .as((kind, unit, team, profession) -> kind + ";" + unit + ";" + team + ";;" + profession);
        var dates = Combinators.combine(
                        Arbitraries.of("2019-01-01", "2024-02-01", "2025-01-31", "2026-12-01"),
                        Arbitraries.of("", "", "2020-06-30", "2026-11-30"),
                        Arbitraries.of("", "", "2024-05-01", "2026-11-25"))
                .as((from, until, effective) -> from + ";" + until + ";" + effective);
        return Combinators.combine(key, post, dates).as((one, two, three) -> one + ";" + two + ";" + three);
    }
}
