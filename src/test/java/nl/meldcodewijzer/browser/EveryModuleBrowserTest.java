package nl.meldcodewijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Dilemma;
import nl.meldcodewijzer.learning.LearningModule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every page of every module fits on a phone and keeps nobody out. */
@BrowserTest
class EveryModuleBrowserTest {

    @Inject
    Catalogue catalogue;

    /** Wide tables and long words differ per text; what axe looks for is in the templates, see EveryPageBrowserTest. */
    @Test
    void everyModuleFitsOnAPhone(Browsing browsing) {
        var page = browsing.open(Screen.PHONE, "/modules");
        var wrong = new ArrayList<String>();
        modules().forEach(module -> measure(page, address(module), wrong));
        assertThat(wrong).isEmpty();
    }

    /**
     * As many pages as a minute allows, others each time; {@code mvn verify -Plong -Dseconds=3600} looks at all of them.
     */
    @Test
    @Tag("long")
    void everyLessonVariantGuideAndSituation(Browsing browsing) {
        var page = browsing.open(Screen.PHONE, "/modules");
        var seed = System.nanoTime();
        var pages = new ArrayList<>(
                Stream.concat(Stream.of("/modules/wijzigingen"), modules().flatMap(this::pages))
                        .toList());
        Collections.shuffle(pages, new Random(seed));
        var end = Instant.now().plusSeconds(Long.getLong("seconds", 60));
        var wrong = new ArrayList<String>();
        int looked = 0;
        while (looked < pages.size() && Instant.now().isBefore(end)) {
            look(page, pages.get(looked++), wrong);
        }
        System.out.printf("Looked at %d of %d pages of modules, in the order of seed %d%n", looked, pages.size(), seed);
        assertThat(wrong).isEmpty();
    }

    private Stream<LearningModule> modules() {
        return Stream.concat(catalogue.modules().stream(), catalogue.privateModules().stream());
    }

    private Stream<String> pages(LearningModule module) {
        var pages = new ArrayList<String>();
        pages.add(address(module));
        for (var lesson : module.lessons()) {
            pages.add(address(module) + "/" + lesson.slug());
            lesson.variants()
                    .keySet()
                    .forEach(each -> pages.add(address(module) + "/" + lesson.slug() + "?kader=" + each));
        }
        module.guides().forEach(each -> pages.add(address(module) + "/docent/" + each.slug()));
        for (var dilemma : module.dilemmas()) {
            var address = address(module) + "/dilemma/" + dilemma.slug();
            pages.add(address);
            routes(dilemma, List.of()).forEach(each -> pages.add(address + "?keuzes=begin," + String.join(",", each)));
        }
        return pages.stream();
    }

    /** The route to each situation and each end, always taking the first choice. */
    private static Stream<List<String>> routes(Dilemma dilemma, List<String> before) {
        var here = dilemma.route(before).here();
        return here == null
                ? Stream.of(before)
                : Stream.concat(
                        Stream.of(before),
                        here.choices().stream().limit(1).flatMap(each -> routes(dilemma, with(before, each.id()))));
    }

    private static List<String> with(List<String> before, String choice) {
        return Stream.concat(before.stream(), Stream.of(choice)).toList();
    }

    private static String address(LearningModule module) {
        return "/modules/" + module.slug();
    }

    private static void look(Page page, String address, List<String> wrong) {
        if (measure(page, address, wrong)) {
            wrong.addAll(Axe.violations(page));
        }
    }

    /** False when there is no such page. */
    private static boolean measure(Page page, String address, List<String> wrong) {
        if (page.navigate(address).status() != 200) {
            wrong.add(address + ": " + page.title());
            return false;
        }
        var width = (Integer) page.evaluate("document.documentElement.scrollWidth");
        if (width > page.viewportSize().width) {
            wrong.add(address + ": needs scrolling sideways, " + width + " wide");
        }
        return true;
    }
}
