package nl.meldcodewijzer.learning.file.check;

import java.util.HashSet;
import java.util.Set;
import nl.meldcodewijzer.content.Data;
import nl.meldcodewijzer.content.Document;
import nl.meldcodewijzer.content.Problems;
import nl.meldcodewijzer.content.file.PlainText;
import nl.meldcodewijzer.learning.Framework;
import nl.meldcodewijzer.learning.LearningModule;

/** Links to our own pages lead somewhere. Those to other sites are not followed: a check needs no network. */
public final class OwnLinks {

    private static final Set<String> PAGES = Set.of(
            "/",
            "/modules",
            "/modules/wijzigingen",
            "/meldcode",
            "/leren",
            "/certificaten",
            "/mijn-gegevens",
            "/inloggen",
            "/activeren",
            "/privacy",
            "/toegankelijkheid");

    private final Set<String> known = new HashSet<>(PAGES);
    private final Problems problems;

    public OwnLinks(Problems problems) {
        this.problems = problems;
    }

    public void know(LearningModule module) {
        var address = "/modules/" + module.slug();
        known.add(address);
        module.lessons().forEach(each -> known.add(address + "/" + each.slug()));
        module.guides().forEach(each -> known.add(address + "/docent/" + each.slug()));
        module.dilemmas().forEach(each -> known.add(address + "/dilemma/" + each.slug()));
    }

    public void know(Framework framework) {
        known.add("/meldcode/" + framework.slug());
    }

    /** The body of a Markdown file. */
    public void check(Document document) {
        for (var each : PlainText.of(document.body()).links()) {
            check(document.file(), document.bodyLine() + each.line(), each.address());
        }
    }

    /** A field of a YAML file, told about by the line of the field. */
    public void check(String file, Data.Text field) {
        for (var each : PlainText.of(field.text()).links()) {
            check(file, field.line(), each.address());
        }
    }

    private void check(String file, int line, String link) {
        var address = link.split("[?#]", 2)[0];
        if (address.startsWith("/") && !known.contains(address)) {
            problems.addShortcoming(
                    file,
                    line,
                    "the link '" + link + "' leads to no page of ours",
                    "Name a module, lesson, case or framework that exists");
        }
    }
}
