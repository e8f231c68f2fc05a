package id.naungan;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Arrows point down, names say what things are, and nobody hides a layer behind a fashionable word. */
class ModulesTest {

    /** Generated code: templates see every module, tables are seen by all. The linkage engine is a library of its own. */
    private static final ApplicationModules MODULES = ApplicationModules.of(
            Naungan.class, resideInAnyPackage("id.naungan.view..", "id.naungan.db..", "id.naungan.linkage.."));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.naungan")
            .that(not(resideInAPackage("id.naungan.linkage..")));

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        MODULES.verify();
    }

    @Test
    void noPackageIsNamedAfterALayer() {
        var fashionable =
                Set.of("service", "services", "util", "utils", "dto", "mapper", "impl", "common", "model", "helper");
        assertThat(CLASSES.stream()
                        .filter(c ->
                                Set.of(c.getPackageName().split("\\.")).stream().anyMatch(fashionable::contains))
                        .filter(c -> !c.getPackageName().startsWith("id.naungan.view")
                                && !c.getPackageName().startsWith("id.naungan.db")))
                .isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        var unmarked = CLASSES.stream()
                .map(c -> c.getPackageName())
                .filter(p ->
                        !p.startsWith("id.naungan.view") && !p.startsWith("id.naungan.db") && !p.equals("id.naungan"))
                .distinct()
                .filter(p -> {
                    try {
                        return !Class.forName(p + ".package-info")
                                .isAnnotationPresent(org.jspecify.annotations.NullMarked.class);
                    } catch (ClassNotFoundException e) {
                        return true;
                    }
                });
        assertThat(unmarked).isEmpty();
    }

    @Test
    void pagesDoNotTouchTheDatabase() {
        ArchRuleDefinition.noClasses()
                .that()
                .areAnnotatedWith(org.springframework.stereotype.Controller.class)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.jdbc.core.simple.JdbcClient")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.jooq.DSLContext")
                .check(CLASSES);
    }
}
