package org.roundtable;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;

/** The rooms of the house, the arrows between them, and what may be seen from where. */
@AnalyzeClasses(packages = "org.roundtable", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** From the ground up: each may use those before it. Rooms on one storey do not know each other. */
    private static final List<List<String>> STOREYS = List.of(
            List.of("common"),
            List.of("upkeep", "document"),
            List.of("security"),
            List.of("live"),
            List.of("audit"),
            List.of("notification"),
            List.of("board"),
            List.of("discussion", "voting"),
            List.of("initiative"),
            List.of("meeting"),
            List.of("shell"));

    @ArchTest
    static void roomsUseOnlyWhatIsBelowThem(JavaClasses all) {
        for (int storey = 0; storey < STOREYS.size(); storey++) {
            for (String room : STOREYS.get(storey)) {
                String[] forbidden = forbiddenTo(room, storey);
                noClasses()
                        .that()
                        .resideInAPackage(inside(room))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(forbidden)
                        .allowEmptyShould(true)
                        .because(room + " is below them")
                        .check(all);
            }
        }
    }

    @ArchTest
    static void everyRoomIsOnAStorey(JavaClasses all) {
        String[] known = STOREYS.stream()
                .flatMap(List::stream)
                .map(ArchitectureTest::inside)
                .toArray(String[]::new);
        classes()
                .should()
                .resideInAnyPackage(known)
                .orShould()
                .haveSimpleName("Roundtable")
                .orShould()
                .haveSimpleName("package-info")
                .check(all);
    }

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("org.roundtable.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void aRoomsScreensAreUsedByNobodyElse(JavaClasses all) {
        for (String room : List.of(
                "security",
                "live",
                "audit",
                "notification",
                "board",
                "discussion",
                "voting",
                "initiative",
                "meeting")) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.roundtable." + room + ".ui..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.roundtable." + room + ".ui..")
                    .because("what others need of a screen is handed out by the room's root")
                    .check(all);
        }
    }

    @ArchTest
    static final ArchRule noViewReachesTheDatabase = noClasses()
            .that()
            .resideInAnyPackage("org.roundtable..ui..", "org.roundtable.shell..")
            .should()
            .dependOnClassesThat(assignableTo(Repository.class)
                    .or(annotatedWith(Entity.class))
                    .or(annotatedWith(Embeddable.class))
                    .or(resideInAnyPackage("jakarta.persistence..", "org.springframework.data.jpa..")));

    @ArchTest
    static final ArchRule entitiesStayInTheirRoom =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule repositoriesStayInTheirRoom =
            classes().that().areAssignableTo(Repository.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule viewsStayInTheirRoom =
            classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule everyServiceSaysWhoMayUseIt = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .should()
            .beAnnotatedWith(
                    DescribedPredicate.describe("one of our security annotations", ArchitectureTest::isOfSecurity));

    /** Presence measures spans, for which the ticking of the machine is the right measure; it is no time of day. */
    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that(DescribedPredicate.not(resideInAPackage("org.roundtable.live..")))
            .should()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule nobodyReadsTheTimeButTheClock = noClasses()
            .that()
            .doNotHaveSimpleName("TimeConfiguration")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    /** Anybody can recount with it, so it stands alone but for what reads and writes files. */
    @ArchTest
    static final ArchRule countingStandsAlone = classes()
            .that()
            .resideInAPackage("org.roundtable.voting.count..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.roundtable.voting.count..",
                    "java..",
                    "org.jspecify..",
                    "org.apache.commons.csv..",
                    "tools.jackson.core..");

    @ArchTest
    static final ArchRule countingIsPure = noClasses()
            .that()
            .resideInAPackage("org.roundtable.voting.count..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta.persistence..", "com.vaadin..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingBelowTheScreensKnowsVaadin = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.roundtable.document",
                    "org.roundtable.audit",
                    "org.roundtable.notification",
                    "org.roundtable.board",
                    "org.roundtable.voting",
                    "org.roundtable.discussion",
                    "org.roundtable.initiative",
                    "org.roundtable.meeting")
            .and()
            .haveSimpleNameNotEndingWith("Panels")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .allowEmptyShould(true);

    private static boolean isOfSecurity(JavaAnnotation<?> annotation) {
        JavaClass type = annotation.getRawType();
        return type.getPackageName().equals("org.roundtable.security");
    }

    private static String[] forbiddenTo(String room, int storey) {
        return STOREYS.subList(storey, STOREYS.size()).stream()
                .flatMap(List::stream)
                .filter(other -> !other.equals(room))
                .map(ArchitectureTest::inside)
                .toArray(String[]::new);
    }

    private static String inside(String room) {
        return "org.roundtable." + room + "..";
    }
}
