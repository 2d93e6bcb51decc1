package nl.meldcodewijzer.demo.store;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.meldcodewijzer.demo.DemoNames;
import nl.meldcodewijzer.demo.DemoOrganisation;

/** The description of the demo region, in files beside the code. */
@ApplicationScoped
public class DemoFiles {

    public List<DemoOrganisation> organisations() {
        try (var csv = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text("organisations.csv"))) {
            return csv.stream().map(DemoFiles::organisation).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public DemoNames names() {
        return new DemoNames(
                text("first-names.txt").lines().toList(),
                text("last-names.txt").lines().toList());
    }

    private static DemoOrganisation organisation(NamedCsvRecord line) {
        return new DemoOrganisation(
                line.getField("key"),
                line.getField("name"),
                line.getField("sector"),
                Integer.parseInt(line.getField("staff")),
                DemoOrganisation.Training.valueOf(word(line, "training")),
                DemoOrganisation.Document.valueOf(word(line, "document")),
                DemoOrganisation.Officers.valueOf(word(line, "officers")),
                DemoOrganisation.Statements.valueOf(word(line, "statements")),
                Arrays.stream(line.getField("units").split("\\|"))
                        .map(unit -> unit.split("=", 2))
                        .map(unit -> new DemoOrganisation.Unit(unit[0], unit[1]))
                        .toList());
    }

    private static String word(NamedCsvRecord line, String column) {
        return line.getField(column).toUpperCase(Locale.ROOT);
    }

    /** What somebody handed in. */
    public byte[] paper() {
        return bytes("bewijs.pdf");
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (var stream = DemoFiles.class.getResourceAsStream("/demo/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
