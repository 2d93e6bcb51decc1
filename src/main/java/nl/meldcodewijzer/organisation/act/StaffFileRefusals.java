package nl.meldcodewijzer.organisation.act;

import java.util.List;
import java.util.stream.Collectors;
import nl.meldcodewijzer.organisation.StaffColumn;
import nl.meldcodewijzer.site.Refusal;

/** Why a staff file as a whole cannot be read; each says what to do. */
final class StaffFileRefusals {

    private StaffFileRefusals() {}

    static Refusal empty() {
        return file("Het bestand is leeg. Zet op de eerste regel de kolomnamen en daaronder de medewerkers.", "empty");
    }

    static Refusal oldExcel() {
        return file(
                "Dit is een oud Excel-bestand (.xls). Sla het op als .xlsx of als CSV en probeer het opnieuw.",
                "old-excel");
    }

    static Refusal notCsv() {
        return file("Dit is geen CSV-bestand en geen Excel-bestand (.xlsx). Kies een ander bestand.", "not-a-table");
    }

    static Refusal brokenWorkbook() {
        return file(
                "Dit Excel-bestand is niet te lezen. Open het in Excel, sla het opnieuw op als .xlsx en probeer het nog eens. Een bestand met een wachtwoord kan niet.",
                "broken-workbook");
    }

    /** @param line of the file, counted from 1, on which the row begins that cannot be read */
    static Refusal brokenLine(long line) {
        return file(
                "Regel " + line + " is niet te lezen. Staat er een aanhalingsteken zonder tegenhanger? Verwijder het of"
                        + " zet het dubbel. Of is een cel veel te lang? Maak die dan korter.",
                "broken-quotes");
    }

    static Refusal tooManyRows(int most) {
        return file("Het bestand heeft meer dan " + most + " rijen. Splits het in delen.", "too-many-rows");
    }

    static Refusal missingColumns(List<StaffColumn> missing, List<String> found) {
        var names = missing.stream()
                .map(column -> column == StaffColumn.STAFF_NUMBER ? "personeelsnummer (of email)" : column.header())
                .collect(Collectors.joining(", "));
        return Refusal.invalid(
                "In de eerste regel ontbreekt: " + names + ". Gevonden kolommen: "
                        + (found.isEmpty() ? "geen" : String.join(", ", found))
                        + ". Zet de kolomnamen op de eerste regel, gescheiden door een puntkomma, komma of tab.",
                missing.stream()
                        .map(column -> new Refusal.Error(
                                "body", "/" + column.header(), "Deze kolom ontbreekt.", "missing-column"))
                        .toArray(Refusal.Error[]::new));
    }

    static Refusal doubledColumns(List<StaffColumn> doubled) {
        return Refusal.invalid(
                "Deze kolommen staan dubbel in de eerste regel: "
                        + doubled.stream().map(StaffColumn::header).collect(Collectors.joining(", "))
                        + ". Laat van elke kolom er een staan.",
                doubled.stream()
                        .map(column -> new Refusal.Error(
                                "body", "/" + column.header(), "Deze kolom staat er dubbel.", "doubled-column"))
                        .toArray(Refusal.Error[]::new));
    }

    private static Refusal file(String detail, String code) {
        return Refusal.invalid(detail, new Refusal.Error("body", "", detail, code));
    }
}
