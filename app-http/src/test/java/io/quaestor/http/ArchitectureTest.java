package io.quaestor.http;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quaestor.port.SalesRepository;
import io.quaestor.sql.SqlValidator;

/** Who may know whom. Every rule says why, so that whoever meets it can judge it. */
@AnalyzeClasses(packages = "io.quaestor", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] OUTSIDE_CORE = {
    "io.quaestor.db..",
    "io.quaestor.llm..",
    "io.quaestor.jobs..",
    "io.quaestor.keys..",
    "io.quaestor.migration..",
    "io.quaestor.http.."
  };
  private static final DescribedPredicate<JavaClass> CORE =
      resideInAPackage("io.quaestor..")
          .and(not(resideInAnyPackage(OUTSIDE_CORE)))
          .and(not(resideInAPackage("io.quaestor.contract..")))
          .as("core");
  private static final DescribedPredicate<JavaClass> ADAPTERS =
      resideInAnyPackage(
              "io.quaestor.db..",
              "io.quaestor.llm..",
              "io.quaestor.jobs..",
              "io.quaestor.keys..",
              "io.quaestor.migration..")
          .as("adapters");

  @ArchTest
  static final ArchRule core_knows_no_framework_no_driver_and_no_adapter =
      noClasses()
          .that(CORE)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "io.micronaut..",
                      "jakarta..",
                      "org.springframework..",
                      "java.sql..",
                      "javax.sql..",
                      "org.sqlite..",
                      "org.postgresql..",
                      "com.zaxxer..",
                      "org.flywaydb..",
                      "com.github.kagkarlsson..",
                      "dev.langchain4j..")
                  .or(resideInAnyPackage(OUTSIDE_CORE)))
          .because("what decides must run and be tested without a server, a database or a model");

  @ArchTest
  static final ArchRule core_knows_nothing_of_http =
      noClasses()
          .that(CORE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.net.http..", "com.sun.net.httpserver..", "jakarta.ws..", "io.netty..")
          .because("a failure has a name in core; only the server knows what status that is");

  @ArchTest
  static final ArchRule one_class_alone_takes_sql_to_rows =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("io.quaestor.question.GuardedQueries")
          .and()
          .areNotAssignableTo(SalesRepository.class)
          .and()
          .resideOutsideOfPackage("io.quaestor.contract..")
          .should()
          .callMethodWhere(
              target(owner(assignableTo(SalesRepository.class)))
                  .and(target(nameMatching("run|stream"))))
          .orShould()
          .callMethodWhere(
              target(owner(assignableTo(SqlValidator.class))).and(target(name("check"))))
          .because("what runs or is refused past it would not be in the audit log");

  @ArchTest
  static final ArchRule packages_have_no_circles =
      slices()
          .matching("io.quaestor.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a package is read, changed and moved on its own");

  @ArchTest
  static final ArchRule adapters_do_not_know_each_other =
      slices()
          .matching("io.quaestor.(db|llm).(*)..")
          .namingSlices("$1.$2")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              resideInAPackage("io.quaestor.llm.."),
              resideInAPackage("io.quaestor.llm.langchain4j.."))
          .because("each adapter is released, replaced and deleted on its own");

  @ArchTest
  static final ArchRule jobs_and_keys_know_no_other_adapter_and_no_driver =
      noClasses()
          .that()
          .resideInAnyPackage("io.quaestor.jobs..", "io.quaestor.keys..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.quaestor.db..",
              "io.quaestor.llm..",
              "org.sqlite..",
              "org.postgresql..",
              "com.zaxxer..")
          .because("jobs and keys are kept the same way in every database");

  @ArchTest
  static final ArchRule jobs_and_keys_do_not_know_each_other =
      slices()
          .matching("io.quaestor.(jobs|keys)..")
          .should()
          .notDependOnEachOther()
          .because("each adapter is released, replaced and deleted on its own");

  @ArchTest
  static final ArchRule databases_and_models_know_no_jobs_and_no_keys =
      noClasses()
          .that()
          .resideInAnyPackage("io.quaestor.db..", "io.quaestor.llm..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.quaestor.jobs..", "io.quaestor.keys..")
          .because("each adapter is released, replaced and deleted on its own");

  @ArchTest
  static final ArchRule migrations_know_nothing_of_what_they_make =
      noClasses()
          .that()
          .resideInAPackage("io.quaestor.migration..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("io.quaestor..")
                  .and(not(resideInAPackage("io.quaestor.migration.."))))
          .because("all adapters that make tables share them");

  @ArchTest
  static final ArchRule adapters_do_not_know_the_server =
      noClasses()
          .that(ADAPTERS)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.quaestor.http..")
          .because("a program without a server uses them as well");

  @ArchTest
  static final ArchRule only_the_server_knows_its_framework =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.quaestor.http..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.micronaut..", "io.netty..")
          .because("the framework can then be replaced in one module");

  @ArchTest
  static final ArchRule only_the_wiring_knows_adapters =
      noClasses()
          .that()
          .resideInAPackage("io.quaestor.http..")
          .and()
          .resideOutsideOfPackage("io.quaestor.http.wiring..")
          .should()
          .dependOnClassesThat(ADAPTERS)
          .because("a new adapter is then one more case in one factory");

  @ArchTest
  static final ArchRule the_server_has_no_circles =
      slices()
          .matching("io.quaestor.http.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a package is read, changed and moved on its own");

  @ArchTest
  static void every_module_was_looked_at(JavaClasses imported) {
    for (String name :
        new String[] {
          "io.quaestor.question.Quaestor",
          "io.quaestor.port.SalesRepository",
          "io.quaestor.db.sqlite.SqliteDatabase",
          "io.quaestor.db.postgres.PostgresDatabase",
          "io.quaestor.llm.openai.OpenAiLanguageModel",
          "io.quaestor.llm.ollama.OllamaLanguageModel",
          "io.quaestor.jobs.JdbcJobBook",
          "io.quaestor.keys.JdbcKeyBook",
          "io.quaestor.migration.Migrations",
          "io.quaestor.http.Main"
        }) {
      assertThat(imported.contain(name)).as(name).isTrue();
    }
  }

  @ArchTest
  static void a_broken_rule_is_found(JavaClasses imported) {
    assertThatThrownBy(
            () ->
                noClasses()
                    .that()
                    .resideInAPackage("io.quaestor.http..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("io.micronaut..")
                    .check(imported))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("io.quaestor.http.Main");
  }
}
