package org.setu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The walls between the modules, and what may not cross them. */
class ModulesTest {
    private static final String[] EDGES = {"org.setu.web..", "org.setu.*.web.."};
    /** Compiled templates stand in one package per module below this one, and are held to the module's walls as its pages are. */
    private static final String TEMPLATES = "org.setu.web.jte";

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.setu")
            .that(DescribedPredicate.describe("are written by hand", type -> !isTemplate(type)));

    private static final JavaClasses TEMPLATE_CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(TEMPLATES);

    @Test
    void everyPackageBelongsToAModuleAndEveryModuleHasCode() {
        Set<String> found =
                CODE.stream().map(type -> type.getPackageName().split("\\.")[2]).collect(toSet());
        Set<String> declared = Arrays.stream(PlatformModule.values())
                .map(PlatformModule::lowerCase)
                .collect(toSet());
        assertThat(found).isEqualTo(declared);
    }

    @ParameterizedTest
    @EnumSource
    void importsOnlyTheFacesOfModulesBelow(PlatformModule module) {
        var trespasses = CODE.stream()
                .filter(type -> module.owns(type.getPackageName()))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> isForbidden(module, dependency))
                .map(Dependency::getDescription)
                .distinct();
        assertThat(trespasses).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void templatesShowOnlyWhatTheirModulesPagesMayKnow(PlatformModule module) {
        String templates = TEMPLATES + "." + module.lowerCase();
        var trespasses = TEMPLATE_CODE.stream()
                .filter(type -> type.getPackageName().equals(templates)
                        || type.getPackageName().startsWith(templates + "."))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> {
                    String to = packageOf(dependency);
                    return to.startsWith("org.setu")
                            && !to.startsWith(TEMPLATES)
                            && !module.owns(to)
                            && !module.mayImportFace(to)
                            && !PlatformModule.WEB.owns(to);
                })
                .map(Dependency::getDescription)
                .distinct();
        assertThat(trespasses).isEmpty();
    }

    @Test
    void modulesHaveNoCycles() {
        slices().matching("org.setu.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void onlyTheEdgesKnowTheWeb() {
        noClasses()
                .that()
                .resideOutsideOfPackages(EDGES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..", "gg.jte..")
                .check(CODE);
    }

    @Test
    void nothingBehindAnEdgeKnowsIt() {
        noClasses()
                .that()
                .resideOutsideOfPackages(EDGES)
                .and()
                .resideOutsideOfPackage("org.setu.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(EDGES)
                .check(CODE);
    }

    @Test
    void edgesAskTheirModuleAndNeverTheDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage(EDGES)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.sql.DataSource")
                .check(CODE);
    }

    @Test
    void onlyProvidersAreMadeAnewByWhoAsksForThem() {
        noClasses()
                .that()
                .areNotAnnotatedWith(Provider.class)
                .should()
                .beAnnotatedWith(Dependent.class)
                .because("everything that a dependent bean asks for is made with it, for every page: say @MadeOnce")
                .check(CODE);
    }

    @Test
    void theTimeIsHandedIn() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.setu.app..")
                .should()
                .accessTargetWhere(DescribedPredicate.describe("reads a clock of its own", ModulesTest::readsAClock))
                .check(CODE);
    }

    private static boolean isForbidden(PlatformModule module, Dependency dependency) {
        String to = packageOf(dependency);
        String from = dependency.getOriginClass().getPackageName();
        boolean edgeToWeb = module.isEdge(from) && to.equals(PlatformModule.WEB.root());
        return to.startsWith("org.setu") && !module.owns(to) && !module.mayImportFace(to) && !edgeToWeb;
    }

    private static String packageOf(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType().getPackageName();
    }

    private static boolean isTemplate(JavaClass type) {
        return type.getPackageName().equals(TEMPLATES) || type.getPackageName().startsWith(TEMPLATES + ".");
    }

    private static boolean readsAClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getFullName();
        String name = access.getTarget().getName();
        boolean now = owner.startsWith("java.time.") && name.equals("now") && !isGivenAClock(access);
        boolean system = owner.equals(Clock.class.getName()) && name.startsWith("system");
        boolean old = owner.equals("java.lang.System") && name.equals("currentTimeMillis");
        return now || system || old;
    }

    private static boolean isGivenAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget call
                && call.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
