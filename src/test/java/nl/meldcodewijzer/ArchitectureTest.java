package nl.meldcodewijzer;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.meldcodewijzer.account.act.OncePerKey;
import nl.meldcodewijzer.site.Pdf;
import nl.meldcodewijzer.site.Retried;
import nl.meldcodewijzer.site.Sha256;
import org.junit.jupiter.api.Test;

/** The rules that keep the house as ARCHITECTURE.md draws it. */
class ArchitectureTest {

    private static final String ROOT = "nl.meldcodewijzer";

    /** Packages at the first level that are no feature: the shell, the top, and the start. */
    private static final Set<String> NO_FEATURE = Set.of("site", "desk", "demo", "embedded");

    private static final Pattern FEATURE = Pattern.compile(Pattern.quote(ROOT) + "\\.([a-z]+)");

    /** What a query may be asked by: its owner, something that names its owner, or a secret or number that is the key. */
    private static final Set<String> OWNERS = Set.of(
            "OrganisationId",
            "PersonId",
            "AuthorityCode",
            "Organisation",
            "ModuleCompletion",
            "Issued",
            "Statement",
            "Agreement",
            "Arrangement",
            "SessionToken",
            "ActivationCode",
            "CertificateNumber",
            "GuessKey",
            "Group",
            "GroupId",
            "JoinCode",
            "EmailAddress");

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void featureRootsArePureJava() {
        classes()
                .that(areFeatureRoots())
                .should(onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..")
                        .or(areFeatureRoots())
                        .or(type(Sha256.class))))
                .check(CODE);
    }

    @Test
    void onlyStoresAskTheDatabase() {
        noClasses()
                .that(not(resideInAnyPackage("..store", ROOT + ".embedded", ROOT + ".site")))
                .should()
                .dependOnClassesThat()
                .haveNameMatching("javax?\\.sql\\..*|nl\\.meldcodewijzer\\.site\\.Sql")
                .check(CODE);
    }

    @Test
    void nothingDependsOnWebOfAnotherFeature() {
        slices().matching(ROOT + ".(*).web..").should().notDependOnEachOther().check(CODE);
        noClasses()
                .that(not(resideInAPackage("..web..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..web..")
                .check(CODE);
    }

    @Test
    void storesKnowNeitherActsNorPages() {
        noClasses()
                .that()
                .resideInAPackage("..store")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..act", "..web..")
                .check(CODE);
    }

    @Test
    void transactionsOpenAtEntries() {
        noClasses()
                .that()
                .resideInAnyPackage("..store")
                .or(areFeatureRoots())
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(CODE);
        methods()
                .that()
                .areDeclaredInClassesThat(resideInAPackage("..store").or(areFeatureRoots()))
                .should()
                .notBeAnnotatedWith(Transactional.class)
                .check(CODE);
    }

    @Test
    void everyPostOfTheApiIsDoneOncePerKey() {
        methods()
                .that()
                .areAnnotatedWith(POST.class)
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Api")
                .should()
                .beAnnotatedWith(OncePerKey.class)
                .andShould()
                .beAnnotatedWith(Transactional.class)
                .andShould()
                .beAnnotatedWith(Retried.class)
                .check(CODE);
    }

    /** Without it a plain text reaches whatever has a constructor of one text. */
    @Test
    void whoTakesContentSaysOfWhichKind() {
        methods()
                .that(takeContent())
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Api")
                .should()
                .beAnnotatedWith(Consumes.class)
                .check(CODE);
    }

    @Test
    void featuresAreFreeOfCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .check(CODE);
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .because("between 23.00 and 24.00 UTC it is tomorrow here")
                .check(TESTS);
    }

    @Test
    void endpointsArePublicAndSayWhoMayUseThem() {
        methods()
                .that(answerHttp())
                .should()
                .bePublic()
                .andShould(sayWhoMayUseThem())
                .check(CODE);
    }

    @Test
    void queriesAreAskedByTheirOwner() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(ApplicationScoped.class)
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("..store")
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("..demo..")
                .should(beAskedByTheOwner())
                .check(CODE);
    }

    @Test
    void everythingThatLooksLikeATestRuns() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Test")
                .and()
                .areNotPrivate()
                .and()
                .areNotStatic()
                .and(takeNoArgumentsAndReturnNothing())
                .should(beRunByJUnit())
                .check(TESTS);
    }

    private static DescribedPredicate<JavaClass> areFeatureRoots() {
        return DescribedPredicate.describe("are feature roots", type -> {
            var match = FEATURE.matcher(type.getPackageName());
            return match.matches() && !NO_FEATURE.contains(match.group(1));
        });
    }

    private static DescribedPredicate<JavaMethod> answerHttp() {
        return DescribedPredicate.describe("answer HTTP", method -> method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isMetaAnnotatedWith(HttpMethod.class)));
    }

    /** A parameter without a word of where it comes from is the content of the request. */
    private static DescribedPredicate<JavaMethod> takeContent() {
        return DescribedPredicate.describe(
                "take content",
                method -> answerHttp().test(method)
                        && method.getParameters().stream().anyMatch(parameter -> parameter.getAnnotations().stream()
                                .noneMatch(each ->
                                        each.getRawType().getName().startsWith("org.jboss.resteasy.reactive."))));
    }

    private static ArchCondition<JavaMethod> sayWhoMayUseThem() {
        return condition(
                "say who may use them", method -> Stream.of(RolesAllowed.class, PermitAll.class, Authenticated.class)
                        .anyMatch(each -> method.isAnnotatedWith(each)
                                || method.getOwner().isAnnotatedWith(each)));
    }

    private static ArchCondition<JavaMethod> beAskedByTheOwner() {
        return condition(
                "be asked by the owner",
                method -> method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        || StoreExceptions.REASONS.containsKey(StoreExceptions.name(method))
                        || (!method.getParameterTypes().isEmpty()
                                && namesAnOwner(method.getParameterTypes().get(0))));
    }

    /** Also when it asks for several owners at once. */
    private static boolean namesAnOwner(JavaType parameter) {
        return parameter.getAllInvolvedRawTypes().stream()
                .map(JavaClass::getSimpleName)
                .anyMatch(OWNERS::contains);
    }

    @Test
    void exceptionsOfStoresAreInUse() {
        var names = CODE.stream()
                .flatMap(type -> type.getMethods().stream())
                .map(StoreExceptions::name)
                .toList();
        assertThat(names).containsAll(StoreExceptions.REASONS.keySet());
    }

    /** Who makes a document says here which test holds it against {@link PdfStandards}. */
    @Test
    void everyDocumentIsHeldAgainstItsStandards() {
        var tests = Map.of(
                "CertificatePdf", "CertificatePdfTest",
                "EvidenceApi", "SubsidyPagesTest",
                "PosterPages", "UnitCardPagesTest");
        var makers = CODE.get(Pdf.class).getMethodCallsToSelf().stream()
                .filter(call -> call.getName().equals("of"))
                .map(call -> call.getOriginOwner().getSimpleName())
                .filter(name -> !name.equals("Pdf"))
                .distinct();
        assertThat(makers).containsExactlyInAnyOrderElementsOf(tests.keySet());
        var checked = TESTS.get(PdfStandards.class).getMethodCallsToSelf().stream()
                .map(call -> call.getOriginOwner().getSimpleName());
        assertThat(checked).containsAll(tests.values());
    }

    private static DescribedPredicate<JavaMethod> takeNoArgumentsAndReturnNothing() {
        return DescribedPredicate.describe(
                "take no arguments and return nothing",
                method -> method.getRawParameterTypes().isEmpty()
                        && method.getRawReturnType().getName().equals("void")
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static ArchCondition<JavaMethod> beRunByJUnit() {
        return condition("be run by JUnit", method -> method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType().getPackageName())
                .anyMatch(name -> name.startsWith("org.junit.jupiter") || name.startsWith("net.jqwik")));
    }

    private static ArchCondition<JavaMethod> condition(
            String description, java.util.function.Predicate<JavaMethod> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!holds.test(method)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " should " + description));
                }
            }
        };
    }
}
