package nl.meldcodewijzer.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import nl.meldcodewijzer.content.EditionLock;
import nl.meldcodewijzer.content.Problems;
import nl.meldcodewijzer.content.file.ContentFolder;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.file.LearningReader;

/** How long the content folder takes to become a catalogue, with all its checks, and how large it is. */
final class ReadingContent {

    private static final Path FOLDER = Path.of("content");
    private static final int READS = 9;
    private static final int MILLIS = 1_000;
    private static final int MEGABYTES = 10;

    private ReadingContent() {}

    static void measure(Table table) throws IOException {
        var nanos = new long[READS];
        var catalogue = read(nanos, 0);
        for (int each = 1; each < READS; each++) {
            read(nanos, each);
        }
        long first = nanos[0] / 1_000_000;
        Arrays.sort(nanos);
        long median = nanos[READS / 2] / 1_000_000;
        table.add(
                "reading the content folder",
                catalogue.modules().size() + " modules",
                first + " ms the first time, median of " + READS + ": " + median + " ms",
                "under " + MILLIS + " ms",
                first < MILLIS);
        double megabytes = bytes() / 1_000_000.0;
        table.add(
                "size of the content folder",
                "all files",
                String.format(Locale.ROOT, "%.1f MB", megabytes),
                "under " + MEGABYTES + " MB",
                megabytes < MEGABYTES);
    }

    private static Catalogue read(long[] nanos, int which) {
        long start = System.nanoTime();
        var problems = new Problems();
        var folder = new ContentFolder(FOLDER, problems);
        var lock = EditionLock.parse(folder.lock(), problems);
        var catalogue = LearningReader.checking(folder, lock, LocalDate.of(2026, 11, 27), problems)
                .read()
                .catalogue();
        nanos[which] = System.nanoTime() - start;
        return catalogue;
    }

    private static long bytes() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(each -> each.toFile().length())
                    .sum();
        }
    }
}
