package org.plenary;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** No circles; arrows look down. The ranks are those of docs/architecture.md. */
class ArchitectureTest {

    private static final Map<String, Integer> RANK = new TreeMap<>(Map.ofEntries(Map.entry("shared", 0),
            Map.entry("identity", 1), Map.entry("mail", 1), Map.entry("programme", 2), Map.entry("registration", 3),
            Map.entry("agenda", 3), Map.entry("delegations", 4), Map.entry("mailing", 4),
            Map.entry("participation", 4), Map.entry("onsite", 4), Map.entry("documents", 4), Map.entry("papers", 5),
            Map.entry("interchange", 5),
            Map.entry("offline", 5), Map.entry("connections", 6), Map.entry("organiser", 6), Map.entry("privacy", 6),
            Map.entry("demonstration", 7), Map.entry("development", 7)));

    private final JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plenary");

    @Test
    void there_is_something_to_look_at() {
        assertTrue(classes.size() > 50, "classes found: " + classes.size());
    }

    @Test
    void no_circles_between_features() {
        slices().matching("org.plenary.(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void arrows_look_down() {
        List<String> upward = classes.stream().flatMap(from -> from.getDirectDependenciesFromSelf().stream())
                .filter(ArchitectureTest::looksUpOrSideways).map(Dependency::getDescription).sorted().distinct().toList();
        assertEquals(List.of(), upward);
    }

    @Test
    void every_package_has_a_rank() {
        List<String> strangers = classes.stream().map(ArchitectureTest::feature).filter(name -> !RANK.containsKey(name))
                .distinct().toList();
        assertEquals(List.of(), strangers);
    }

    private static boolean looksUpOrSideways(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (!target.getPackageName().startsWith("org.plenary.")) {
            return false;
        }
        String from = feature(dependency.getOriginClass());
        String to = feature(target);
        return !from.equals(to) && RANK.getOrDefault(to, 99) >= RANK.getOrDefault(from, 0);
    }

    private static String feature(JavaClass type) {
        return type.getPackageName().replaceFirst("^org\\.plenary\\.?", "").replaceFirst("\\..*", "");
    }
}
