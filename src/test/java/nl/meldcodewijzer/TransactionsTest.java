package nl.meldcodewijzer;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Stream;
import nl.meldcodewijzer.site.Sql;
import org.junit.jupiter.api.Test;

/**
 * What is fetched and writes opens a transaction; what only reads does not, because that takes three turns with the database for
 * nothing. Calls are followed from the page through our code; observers of events are not, nor interceptors, nor what a template asks.
 */
class TransactionsTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.meldcodewijzer");

    private static final Set<String> WRITES = Set.of("change", "changeAll", "insertOnce", "returning", "hold");

    @Test
    void aGetOpensATransactionExactlyWhenItWrites() {
        var writing = pages().filter(TransactionsTest::canWrite).collect(names());
        var transactional = pages().filter(each -> each.isAnnotatedWith(Transactional.class))
                .collect(names());
        assertThat(writing).isNotEmpty();
        assertThat(transactional).isEqualTo(writing);
    }

    private static Stream<JavaMethod> pages() {
        return CODE.stream()
                .flatMap(each -> each.getMethods().stream())
                .filter(each -> each.isAnnotatedWith(GET.class));
    }

    private static Collector<JavaMethod, ?, Set<String>> names() {
        return mapping(JavaMethod::getFullName, toCollection(TreeSet::new));
    }

    /** Follows every call and reference, whichever class answers it, up to where another transaction begins. */
    private static boolean canWrite(JavaMethod page) {
        var seen = new HashSet<JavaCodeUnit>(Set.of(page));
        var open = new ArrayDeque<JavaCodeUnit>(seen);
        while (!open.isEmpty()) {
            var next = open.pop();
            for (var access : next.getAccessesFromSelf()) {
                if (isWrite(access)) {
                    return true;
                }
                called(access)
                        .filter(each -> !beginsAnother(each))
                        .filter(seen::add)
                        .forEach(open::push);
            }
        }
        return false;
    }

    private static boolean isWrite(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Sql.class)
                && WRITES.contains(access.getTarget().getName());
    }

    private static Stream<JavaCodeUnit> called(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)
                || !isOurs(target.getOwner().getPackageName())) {
            return Stream.empty();
        }
        var parameters =
                target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        var overriding = target.getOwner().getAllSubclasses().stream()
                .flatMap(each -> each.tryGetCodeUnitWithParameterTypeNames(target.getName(), parameters).stream());
        return Stream.concat(target.resolveMember().stream(), overriding);
    }

    private static boolean isOurs(String name) {
        return name.startsWith("nl.meldcodewijzer");
    }

    private static boolean beginsAnother(JavaCodeUnit code) {
        return code.isAnnotatedWith(Transactional.class)
                || code.getCallsFromSelf().stream()
                        .anyMatch(each -> each.getTargetOwner().isEquivalentTo(QuarkusTransaction.class));
    }
}
