package nl.meldcodewijzer.statement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.meldcodewijzer.statement.web.StatementLists.Asked;
import nl.meldcodewijzer.statement.web.StatementLists.AskedDate;
import nl.meldcodewijzer.statement.web.StatementLists.Overview;
import org.junit.jupiter.api.Test;

class StatementListsTest {

    @Test
    void aDateIsSaidOnceForAllWhoAskTheSameAndWhatIsDueIsNotAmongThem() {
        var overview = new Overview(
                "/organisatie/1",
                "/organisatie/1/opgaven",
                "2026-11-27",
                List.of(
                        asked("Meerssen", "1 april 2027", "Komt nog", false),
                        asked("Maastricht", "1 april 2027", "Komt nog", false),
                        asked("Heerlen", "1 april 2027", "Ingediend", false),
                        asked("Sittard", "1 oktober 2026", "", true)),
                List.of());
        assertThat(overview.getOthers())
                .containsExactly(
                        new AskedDate("1 april 2027", "Maastricht, Meerssen", "Nog niet gevraagd", "Komt nog"),
                        new AskedDate("1 april 2027", "Heerlen", "Nog niet gevraagd", "Ingediend"));
        assertThat(overview.getDue()).extracting(Asked::authority).containsExactly("Sittard");
    }

    private static Asked asked(String authority, String date, String state, boolean due) {
        return new Asked(authority, "Subsidie", date, "", "Nog niet gevraagd", state, due);
    }
}
