package nl.meldcodewijzer.content.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.content.Release;
import nl.meldcodewijzer.content.act.ActivateRelease;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.store.ModuleEditions;
import nl.meldcodewijzer.region.AuthorityCode;
import nl.meldcodewijzer.region.store.Authorities;
import org.junit.jupiter.api.Test;

@ServiceTest
class ContentReleasesTest {

    @Inject
    ContentReleases releases;

    @Inject
    ActivateRelease activateRelease;

    @Inject
    Release current;

    @Inject
    Catalogue catalogue;

    @Inject
    ModuleEditions editions;

    @Inject
    Authorities authorities;

    @Test
    void startingAgainWithTheSameContentAddsNothing() {
        QuarkusTransaction.requiringNew().run(() -> activateRelease.activate(current));
        int before = count();
        assertThat(QuarkusTransaction.requiringNew().call(() -> activateRelease.activate(current)))
                .isFalse();
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void everyTextCanBeReadBackByItsDigest() {
        for (var item : current.items()) {
            assertThat(QuarkusTransaction.requiringNew().call(() -> releases.text(item.digest())))
                    .contains(item.text());
        }
    }

    @Test
    void olderEditionIsReadFromItsStoredText() {
        var item = current.items().stream()
                .filter(each -> each.slug().equals("stap-1-signalen"))
                .findFirst()
                .orElseThrow();
        var older = new Release.Item(
                "module", item.slug(), 1, item.text().replace("\"passMark\":\"80\"", "\"passMark\":\"70\""));
        QuarkusTransaction.requiringNew().run(() -> activateRelease.activate(new Release(List.of(older))));
        var module = QuarkusTransaction.requiringNew()
                .call(() -> editions.withDigest(older.digest()))
                .orElseThrow();
        assertThat(module.passMark()).isEqualTo(70);
        assertThat(module.digest()).isEqualTo(older.digest());
        assertThat(module.questions())
                .isEqualTo(catalogue.module(module.slug()).orElseThrow().questions());
        QuarkusTransaction.requiringNew().run(() -> activateRelease.activate(current));
    }

    @Test
    void currentEditionNeedsNoDatabase() {
        assertThat(catalogue.modules())
                .extracting(LearningModule::digest)
                .allSatisfy(digest -> assertThat(editions.withDigest(digest)).isPresent());
    }

    @Test
    void twoNodesStartingAtOnceMakeOneRelease() throws Exception {
        var release = new Release(
                List.of(new Release.Item("checklist", "proef", 0, "{\"a\":\"" + System.nanoTime() + "\"}")));
        int before = count();
        Callable<Boolean> start = () -> {
            for (int attempt = 1; ; attempt++) {
                try {
                    return QuarkusTransaction.requiringNew().call(() -> activateRelease.activate(release));
                } catch (RuntimeException e) {
                    if (attempt == 5) {
                        throw e;
                    }
                }
            }
        };
        var threads = Executors.newFixedThreadPool(4);
        try {
            var results = threads.invokeAll(List.of(start, start, start, start));
            int activated = 0;
            for (var each : results) {
                activated += each.get() ? 1 : 0;
            }
            assertThat(activated).isEqualTo(1);
        } finally {
            threads.shutdown();
        }
        assertThat(count()).isEqualTo(before + 1);
        QuarkusTransaction.requiringNew().run(() -> activateRelease.activate(current));
    }

    @Test
    void municipalitiesOfTheRegionFilesAreRows() {
        assertThat(QuarkusTransaction.requiringNew().call(() -> authorities.named(new AuthorityCode("GM0935"))))
                .hasValueSatisfying(each -> assertThat(each.name()).isEqualTo("Maastricht"));
        assertThat(QuarkusTransaction.requiringNew().call(() -> authorities.all()))
                .hasSizeGreaterThanOrEqualTo(16);
    }

    private int count() {
        return QuarkusTransaction.requiringNew()
                .call(() -> releases.newestFirst(1000).size());
    }
}
