package nl.meldcodewijzer.benchmark;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.StatementCount;
import nl.meldcodewijzer.TestSignIn;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Measures and prints a table: {@code mvn verify -Pbenchmark}. Nothing fails because it is slow. */
@ServiceTest
@Tag("benchmark")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BenchmarkTest {

    private static final Table TABLE = new Table();

    @TestHTTPResource
    URI service;

    @Inject
    SavingAnswers savingAnswers;

    @Inject
    OrganisationCoverage organisationCoverage;

    @Inject
    TestSignIn signIn;

    @Inject
    StatementCount statements;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String jdbcUrl;

    @ConfigProperty(name = "quarkus.datasource.username")
    String username;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    @Order(1)
    void savingAnswers() throws IOException {
        for (int clients : new int[] {1, 8, 64}) {
            savingAnswers.measure(service.getPort(), clients, load(), TABLE);
        }
    }

    @Test
    @Order(2)
    void lessonPage() throws IOException {
        LessonPage.measure(service.getPort(), signIn.learner().cookies(), load(), TABLE);
    }

    @Test
    @Order(3)
    void coverageOfAnOrganisation() throws Exception {
        for (int staff : new int[] {10, 100, 1_000, 10_000}) {
            organisationCoverage.measure(staff, TABLE);
        }
    }

    @Test
    @Order(4)
    void readingContent() throws IOException {
        ReadingContent.measure(TABLE);
    }

    @Test
    @Order(5)
    void startAndMemory() throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                PackagedService.isPackaged(), "There is no packaged service; run mvn verify -Pbenchmark");
        StartAndMemory.measure(
                StartAndMemory.environment(jdbcUrl, username, password),
                signIn.learner().cookies(),
                TABLE);
    }

    @Test
    @Order(6)
    void wholeQuizzes() throws Exception {
        Assumptions.assumeTrue(
                PackagedService.isPackaged(), "There is no packaged service; run mvn verify -Pbenchmark");
        new QuizLoad(signIn, statements, TABLE).measure(StartAndMemory.environment(jdbcUrl, username, password));
    }

    private Load load() {
        return new Load(service.getPort(), Duration.ofSeconds(5), Duration.ofSeconds(10));
    }

    @AfterAll
    static void publish() throws IOException {
        TABLE.publish(Path.of("target", "benchmark.md"));
    }
}
