package nl.meldcodewijzer.learning.file;

import java.util.ArrayList;
import java.util.HashSet;
import nl.meldcodewijzer.content.Document;
import nl.meldcodewijzer.content.Problems;
import nl.meldcodewijzer.learning.SelfScan;

/** Reads self-scan.yaml. */
final class SelfScanReader {

    private SelfScanReader() {}

    static SelfScan read(Document document, Problems problems) {
        var reader = document.reader(problems);
        var pillars = new ArrayList<SelfScan.Pillar>();
        var slugs = new HashSet<String>();
        var ids = new HashSet<String>();
        for (var each : reader.list("pillars")) {
            var items = new ArrayList<SelfScan.Item>();
            for (var question : each.list("questions")) {
                var item = new SelfScan.Item(question.slug("id"), question.text("text"), question.text("help"));
                Sources.unique(question, "id", item.id(), ids);
                items.add(item);
                question.end();
            }
            each.atLeastOne("questions", items);
            var pillar = new SelfScan.Pillar(each.slug("slug"), each.text("title"), each.text("text"), items);
            Sources.unique(each, "slug", pillar.slug(), slugs);
            pillars.add(pillar);
            each.end();
        }
        reader.atLeastOne("pillars", pillars);
        reader.end();
        return new SelfScan(pillars);
    }
}
