package nl.meldcodewijzer.organisation;

import static nl.meldcodewijzer.organisation.StaffExamples.HEADER;
import static nl.meldcodewijzer.organisation.StaffExamples.NORTH;
import static nl.meldcodewijzer.organisation.StaffExamples.SOUTH;
import static nl.meldcodewijzer.organisation.StaffExamples.TODAY;
import static nl.meldcodewijzer.organisation.StaffExamples.after;
import static nl.meldcodewijzer.organisation.StaffExamples.plan;
import static nl.meldcodewijzer.organisation.StaffExamples.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaffImportPlanTest {

    private static final String ANNA =
            "0042;1;Anna;de Vries;anna@linde.example;;Locatie Noord;Team A;Wijkzuster;verpleegkundige;2024-02-01;;";

    private final List<StaffMember> anna = after(List.of(), plan(List.of(), TODAY, table(HEADER, ANNA)));

    @Test
    void newEmploymentHoldsFromItsFirstDay() {
        var member = anna.get(0);
        assertThat(member.employment().period()).isEqualTo(Span.from(LocalDate.of(2024, 2, 1)));
        assertThat(member.employment().kind()).isEqualTo(EmploymentKind.EMPLOYEE);
        assertThat(member.name()).isEqualTo(new StaffName("Anna", "de Vries", "anna@linde.example"));
        assertThat(member.assignments()).singleElement().satisfies(post -> {
            assertThat(post.post().unit()).isEqualTo(NORTH.id());
            assertThat(post.period()).isEqualTo(Span.from(LocalDate.of(2024, 2, 1)));
        });
    }

    @Test
    void secondIdenticalImportChangesNothing() {
        var again = plan(anna, TODAY.plusDays(1), table(HEADER, ANNA));
        assertThat(again.changesNothing()).isTrue();
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(again.rejected()).isEmpty();
    }

    @Test
    void aLaterFirstDayChangesNothingTheSecondTimeAlsoAfterAChangeOfPost() {
        var other = plan(
                anna,
                TODAY,
                table(HEADER, ANNA.replace("verpleegkundige", "arts").replaceFirst(";$", ";2024-05-01")));
        var later = table(HEADER, ANNA.replace("verpleegkundige", "arts").replace("2024-02-01", "2025-01-31"));
        var once = plan(after(anna, other), TODAY, later);
        assertThat(once.changed()).hasSize(1);
        assertThat(plan(after(after(anna, other), once), TODAY, later).changesNothing())
                .isTrue();
    }

    @Test
    void aFirstDayThatWasTypedWrongAndThenRightLosesNothing() {
        var other = plan(
                anna,
                TODAY,
                table(HEADER, ANNA.replace("verpleegkundige", "arts").replaceFirst(";$", ";2024-05-01")));
        var register = after(anna, other);
        for (var day : List.of("2025-01-31", "2024-04-01", "2024-02-01")) {
            var file = table(HEADER, ANNA.replace("verpleegkundige", "arts").replace("2024-02-01", day));
            register = after(register, plan(register, TODAY, file));
        }
        assertThat(register.get(0).assignments())
                .isEqualTo(after(anna, other).get(0).assignments());
    }

    @Test
    void addressThatANumberedRowGivesUpBelongsToWhoeverHasItNow() {
        for (var email : List.of("", "de.vries@linde.example")) {
            var file = table(
                    HEADER,
                    ";;Bo;Smit;anna@linde.example;;;;;arts;2025-01-01;;",
                    ANNA.replace("anna@linde.example", email));
            var once = plan(anna, TODAY, file);
            assertThat(once.created()).singleElement().satisfies(each -> assertThat(each.name())
                    .isEqualTo(new StaffName("Bo", "Smit", "anna@linde.example")));
            var twice = plan(after(anna, once), TODAY, file);
            assertThat(twice.changesNothing()).isTrue();
            assertThat(twice.unchanged()).isEqualTo(2);
        }
    }

    @Test
    void changeTellsWhichPostItTakesThePlaceOf() {
        var old = anna.get(0).assignments().get(0).post();
        var moved = plan(anna, TODAY, table(HEADER, ANNA.replace("Noord", "Zuid") + "1-5-2026"));
        assertThat(moved.changes().get(0).posts()).singleElement().satisfies(change -> {
            assertThat(change.from()).isEqualTo(LocalDate.of(2026, 5, 1));
            assertThat(change.was()).isEqualTo(old);
            assertThat(change.becomes().unit()).isEqualTo(SOUTH.id());
        });
        var right = plan(anna, TODAY, table(HEADER, ANNA.replace("Noord", "Zuid") + "1-2-2024"));
        assertThat(right.changes().get(0).posts()).singleElement().satisfies(change -> assertThat(change.was())
                .isEqualTo(old));
        var earlier = plan(anna, TODAY, table(HEADER, ANNA.replace("2024-02-01", "2023-01-01")));
        assertThat(earlier.changes()).singleElement().satisfies(change -> assertThat(change.posts())
                .isEmpty());
    }

    @Test
    void unitIsProposedOnlyWhenItsNameLooksAlike() {
        var rows = plan(
                List.of(),
                TODAY,
                table(HEADER, ANNA.replace("Noord", "Nord"), ANNA.replace("Locatie Noord", "Elders")));
        assertThat(rows.rejected().get(0).other()).startsWith("Locatie Noord");
        assertThat(rows.rejected().get(1).other()).isEmpty();
    }

    @Test
    void changeFromADaySplitsTheAssignment() {
        var moved = plan(anna, TODAY, table(HEADER, ANNA.replace("Noord", "Zuid") + "1-5-2026"));
        var posts = moved.changed().get(0).assignments();
        assertThat(posts).hasSize(2);
        assertThat(posts.get(0).period()).isEqualTo(new Span(LocalDate.of(2024, 2, 1), LocalDate.of(2026, 4, 30)));
        assertThat(posts.get(0).post().unit()).isEqualTo(NORTH.id());
        assertThat(posts.get(1).period()).isEqualTo(Span.from(LocalDate.of(2026, 5, 1)));
        assertThat(posts.get(1).post().unit()).isEqualTo(SOUTH.id());
        assertThat(plan(after(anna, moved), TODAY, table(HEADER, ANNA.replace("Noord", "Zuid") + "1-5-2026"))
                        .changesNothing())
                .isTrue();
    }

    @Test
    void withoutIngangsdatumTheChangeHoldsFromToday() {
        var moved = plan(anna, TODAY, table(HEADER, ANNA.replace("Team A", "Team B")));
        assertThat(moved.changed().get(0).assignments().get(1).period()).isEqualTo(Span.from(TODAY));
    }

    @Test
    void columnThatIsNotInTheFileChangesNothing() {
        var short1 = plan(
                anna,
                TODAY,
                table(
                        "achternaam;voornaam;beroepsgroep;in_dienst;personeelsnummer;dienstverbandnummer",
                        "de Vries;Anna;verpleegkundige;1-2-2024;0042;1"));
        assertThat(short1.unchanged()).isEqualTo(1);
    }

    @Test
    void lastDayInTheFileEndsTheEmployment() {
        var gone = plan(anna, TODAY, table(HEADER, ANNA.replace("2024-02-01;;", "2024-02-01;31-10-2026;")));
        assertThat(gone.changed()).singleElement().satisfies(member -> assertThat(
                        member.employment().period().until())
                .isEqualTo(LocalDate.of(2026, 10, 31)));
    }

    @Test
    void whoIsNotInTheFileIsProposedAsLeaverAndNotEnded() {
        var other = plan(
                anna, TODAY, table(HEADER, "7;;Bo;Smit;;zzp;;;;arts;2025-01-01;;", "8;;Cas;Kok;;;;;;kok;2025-01-01;;"));
        assertThat(other.leavers())
                .extracting(StaffMember::id)
                .containsExactly(anna.get(0).id());
        assertThat(other.changed()).isEmpty();
    }

    @Test
    void whoseRowIsRejectedHasNotLeft() {
        var wrong = plan(anna, TODAY, table(HEADER, ANNA.replace("verpleegkundige", "zeeman")));
        assertThat(wrong.leavers()).isEmpty();
        assertThat(wrong.rejected()).singleElement().satisfies(problem -> {
            assertThat(problem.fault()).isEqualTo(RowFault.UNKNOWN_PROFESSION);
            assertThat(problem.value()).isEqualTo("zeeman");
            assertThat(problem.row()).isEqualTo(2);
        });
    }

    @Test
    void staffNumberThatLostItsZerosIsNotSomebodyElse() {
        var excel = plan(anna, TODAY, table(HEADER, ANNA.replace("0042", "42")));
        assertThat(excel.created()).isEmpty();
        assertThat(excel.leavers()).isEmpty();
        assertThat(excel.rejected())
                .extracting(RowProblem::fault, RowProblem::other)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(RowFault.LEADING_ZEROS, List.of("0042")));
    }

    @Test
    void sameKeyTwiceIsRejectedTheSecondTime() {
        var twice = plan(List.of(), TODAY, table(HEADER, ANNA, ANNA));
        assertThat(twice.created()).hasSize(1);
        assertThat(twice.rejected())
                .extracting(RowProblem::row, RowProblem::fault)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3, RowFault.SAME_KEY));
    }

    @Test
    void twoContractsOfOnePersonAreTwoEmployments() {
        assertThat(plan(List.of(), TODAY, table(HEADER, ANNA, ANNA.replace(";1;", ";2;")))
                        .created())
                .hasSize(2);
    }

    @Test
    void whoCameBackNeedsANewContractNumber() {
        var ended =
                after(anna, plan(anna, TODAY, table(HEADER, ANNA.replace("2024-02-01;;", "2024-02-01;31-10-2025;"))));
        var back = plan(ended, TODAY, table(HEADER, ANNA.replace("2024-02-01", "2026-03-01")));
        assertThat(back.rejected()).extracting(RowProblem::fault).containsExactly(RowFault.CAME_BACK);
    }

    @Test
    void correctedFirstDayMovesTheFirstPostAlong() {
        var earlier = plan(anna, TODAY, table(HEADER, ANNA.replace("2024-02-01", "2024-01-01")));
        var member = earlier.changed().get(0);
        assertThat(member.assignments()).singleElement().satisfies(post -> assertThat(post.period())
                .isEqualTo(Span.from(LocalDate.of(2024, 1, 1))));
    }

    @Test
    void emailIsTheKeyWhereThereIsNoStaffNumber() {
        var row = ";;Bo;Smit;BO@linde.example;vrijwilliger;;;;helpende;2025-01-01;;";
        var known = after(List.of(), plan(List.of(), TODAY, table(HEADER, row)));
        assertThat(plan(known, TODAY, table(HEADER, row)).unchanged()).isEqualTo(1);
        var numbered = plan(known, TODAY, table(HEADER, "9" + row));
        assertThat(numbered.created()).isEmpty();
        assertThat(numbered.changed()).hasSize(1);
    }

    @Test
    void everythingWrongInARowIsToldAtOnce() {
        var wrong = plan(
                List.of(), TODAY, table(HEADER, ";;;Smit;geen-adres;prins;Locatie Nord;;;arts;29-2-2023;1-1-2020;"));
        assertThat(wrong.created()).isEmpty();
        assertThat(wrong.rejected())
                .extracting(RowProblem::column, RowProblem::fault)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(StaffColumn.EMAIL, RowFault.NOT_AN_EMAIL),
                        org.assertj.core.groups.Tuple.tuple(StaffColumn.FIRST_NAME, RowFault.REQUIRED),
                        org.assertj.core.groups.Tuple.tuple(StaffColumn.KIND, RowFault.UNKNOWN_KIND),
                        org.assertj.core.groups.Tuple.tuple(StaffColumn.UNIT, RowFault.UNKNOWN_UNIT),
                        org.assertj.core.groups.Tuple.tuple(StaffColumn.FROM, RowFault.NO_SUCH_DAY));
        assertThat(wrong.rejected().stream()
                        .filter(problem -> problem.column() == StaffColumn.UNIT)
                        .findFirst()
                        .orElseThrow()
                        .other())
                .contains("Locatie Noord");
    }

    @Test
    void unitThatWasClosedCannotGetNewStaff() {
        assertThat(plan(List.of(), TODAY, table(HEADER, "5;;Bo;Smit;;;Locatie Oud;;;arts;2025-01-01;;"))
                        .rejected())
                .extracting(RowProblem::fault)
                .containsExactly(RowFault.UNIT_NOT_THERE_THEN);
    }

    @Test
    void erasedNameStaysErased() {
        var erased = List.of(anna.get(0).called(null));
        assertThat(plan(erased, TODAY, table(HEADER, ANNA)).unchanged()).isEqualTo(1);
    }

    @Test
    void cellBeyondTheHeaderIsAMistake() {
        assertThat(plan(List.of(), TODAY, table(HEADER, ANNA + ";;los")).rejected())
                .extracting(RowProblem::fault)
                .containsExactly(RowFault.TOO_MANY_CELLS);
    }
}
