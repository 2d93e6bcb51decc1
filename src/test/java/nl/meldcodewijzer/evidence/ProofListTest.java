package nl.meldcodewijzer.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meldcodewijzer.evidence.ProofList.Reason;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.act.StaffFile;
import nl.meldcodewijzer.person.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofListTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Colleague SAM =
            new Colleague(new EmploymentId(UUID.randomUUID()), "Sam", "00123", "sam@zorg.example", null);
    private static final Colleague NOOR = new Colleague(new EmploymentId(UUID.randomUUID()), "Noor", "123", null, null);
    private static final Colleague BO = new Colleague(new EmploymentId(UUID.randomUUID()), "Bo", "0077", null, null);

    private static ProofList read(String text) {
        return read(text, List.of(SAM, NOOR, BO));
    }

    private static ProofList read(String text, List<Colleague> staff) {
        return ProofList.of(
                new StaffFile(text.getBytes(StandardCharsets.UTF_8)).table(),
                staff,
                new ProgrammeSlug("meldcode-basis"),
                "Cursus",
                TODAY);
    }

    @Test
    void aRowNamesAColleagueADayAndPerhapsAnEnd() {
        var list =
                read("personeelsnummer;afgerond op;geldig tot\n0077;1-2-2025;1-2-2027\nSAM@zorg.example;2025-03-01;");
        assertThat(list.faults()).isEmpty();
        assertThat(list.rows()).extracting(each -> each.colleague().name()).containsExactly("Bo", "Sam");
        assertThat(list.rows().get(0).proof())
                .isEqualTo(new Proof(
                        new ProgrammeSlug("meldcode-basis"),
                        "Cursus",
                        LocalDate.of(2025, 2, 1),
                        LocalDate.of(2027, 2, 1)));
        assertThat(list.rows().get(1).proof().paperUntil()).isNull();
    }

    @Test
    void theHeadingsMayBeLeftOut() {
        assertThat(read("0077;1-2-2025").rows()).extracting(ProofList.Row::row).containsExactly(1);
    }

    @Test
    void zerosThatASpreadsheetDroppedAreFoundAgain() {
        assertThat(read("77;1-2-2025").rows())
                .extracting(each -> each.colleague().name())
                .containsExactly("Bo");
    }

    @Test
    void aNumberThatIsSomebodysOwnWinsOverOneWithZeros() {
        assertThat(read("123;1-2-2025").rows())
                .extracting(each -> each.colleague().name())
                .containsExactly("Noor");
        assertThat(read("0123;1-2-2025").faults())
                .extracting(ProofList.Fault::reason)
                .containsExactly(Reason.SEVERAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "999;1-2-2025              | NOBODY        | WHO",
                ";1-2-2025;1-2-2026        | MISSING       | WHO",
                "0077;                     | MISSING       | COMPLETED",
                "0077;30-2-2025            | NOT_A_DATE    | COMPLETED",
                "0077;vorig jaar           | NOT_A_DATE    | COMPLETED",
                "0077;28-11-2026           | IN_THE_FUTURE | COMPLETED",
                "0077;1-2-2025;31-1-2025   | ENDS_BEFORE   | UNTIL",
                "0077;1-2-2025;ooit        | NOT_A_DATE    | UNTIL",
            })
    void whatIsWrongIsToldWithItsRow(String row, Reason reason, ProofList.Column column) {
        var list = read("personeelsnummer;afgerond op;geldig tot\n" + row);
        assertThat(list.rows()).isEmpty();
        assertThat(list.faults()).hasSize(1);
        assertThat(list.faults().get(0).row()).isEqualTo(2);
        assertThat(list.faults().get(0).reason()).isEqualTo(reason);
        assertThat(list.faults().get(0).column()).isEqualTo(column);
    }

    @Test
    void twoContractsOfOnePersonAreOnePerson() {
        var person = new PersonId(UUID.randomUUID());
        var now = new Colleague(new EmploymentId(UUID.randomUUID()), "Ali", "0500", null, person);
        var before = new Colleague(new EmploymentId(UUID.randomUUID()), "Ali", "0500", null, person);
        var unknown = new Colleague(new EmploymentId(UUID.randomUUID()), "Ali", "0500", null, null);
        assertThat(read("0500;1-2-2025", List.of(now, before)).rows())
                .extracting(ProofList.Row::colleague)
                .containsExactly(now);
        assertThat(read("0500;1-2-2025", List.of(now, before, unknown)).faults())
                .extracting(ProofList.Fault::reason)
                .containsExactly(Reason.SEVERAL);
    }

    @Test
    void emptyRowsAboveTheHeadingsAreNoRows() {
        var list = read(";;\npersoneelsnummer;afgerond op\n;;\n0077;1-2-2025");
        assertThat(list.faults()).isEmpty();
        assertThat(list.rows()).extracting(ProofList.Row::row).containsExactly(4);
    }

    @Test
    void oneColleagueStandsInAListOnce() {
        var list = read("0077;1-2-2025\n77;1-3-2025");
        assertThat(list.rows()).hasSize(1);
        assertThat(list.faults()).extracting(ProofList.Fault::reason).containsExactly(Reason.TWICE);
    }
}
