package org.waymark.fences;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

@AnalyzeClasses(packages = "org.waymark", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
    private static final String[] COMPOSITIONS = {
        "org.waymark.my..", "org.waymark.desk..", "org.waymark.admin..", "org.waymark.demo..", "org.waymark.reporting.."
    };

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Utils?|Helper|Impl|Dto|DTO)|.*[.$](Base(?!Url)|Abstract)[A-Z][A-Za-z]*")
            .because("such names say how a thing is made, or nothing at all");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.waymark.platform.ShiftableClock")
            .should()
            .callMethodWhere(describe("ask the machine for the time", ArchitectureTests::asksTheMachine))
            .because("tests and the demo turn the clock that is injected");

    @ArchTest
    static final ArchRule nothingIsPrinted = noClasses()
            .that()
            .doNotHaveSimpleName("StartFailures")
            .and()
            .doNotHaveSimpleName("KeysetCommand")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .because("what happens is told by the log; only a failed start and a command speak to whoever typed");

    @ArchTest
    static final ArchRule controllersBelongToTheirFeature = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate()
            .because("a route is reached by its address, never by its class")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule controllersHoldNoSql = noClasses()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JdbcClient.class)
            .because("statements live in the store of their aggregate")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingUsesTheCompositions = noClasses()
            .that(DescribedPredicate.not(resideInAnyPackage(COMPOSITIONS)))
            .should()
            .dependOnClassesThat(resideInAnyPackage(COMPOSITIONS))
            .because("my, desk, admin, demo and reporting put the pages of others together");

    private static boolean asksTheMachine(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        boolean withoutClock =
                call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return switch (call.getName()) {
            case "now" -> owner.getPackageName().equals("java.time") && withoutClock;
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "systemUTC", "systemDefaultZone", "system" -> owner.isEquivalentTo(Clock.class);
            default -> false;
        };
    }
}
