package vn.soxa.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The packages below one root, and what each may import: the way the figures travel. */
final class House {
    /** One line, one package: its name, then every package it may know. */
    private static final List<Arrow> ARROWS = List.of(
            arrow("form", ""),
            arrow("forms", "form"),
            arrow("finding", "form"),
            arrow("text", "finding form"),
            arrow("office", "form"),
            arrow("office.read", "form office"),
            arrow("office.write", "form office"),
            arrow("sheet", "form finding text office office.read"),
            arrow("plan", "form forms finding text office office.read sheet"),
            arrow("ledger", "form forms finding text office office.read office.write sheet plan"),
            arrow("template", "form forms finding text office office.write sheet plan ledger"),
            arrow("submission", "form forms finding text office office.read sheet plan"),
            arrow("check", "form forms finding text sheet plan ledger submission"),
            arrow("consolidate", "form forms finding text sheet plan ledger submission check"),
            arrow(
                    "book",
                    "form forms finding text office office.read office.write sheet plan ledger submission check"
                            + " consolidate"),
            arrow("picture", "form finding text plan ledger submission check consolidate book"),
            arrow(
                    "letter",
                    "form forms finding text office office.write sheet plan ledger submission check consolidate book"),
            arrow(
                    "returned",
                    "form forms finding text office office.read office.write sheet plan ledger submission check"
                            + " consolidate"),
            arrow(
                    "rollup",
                    "form finding text office office.read office.write plan ledger submission consolidate book picture"),
            arrow(
                    "app",
                    "form forms finding text office office.read office.write sheet plan ledger template submission"
                            + " check consolidate book picture letter returned rollup"),
            arrow("launcher", "form finding text plan check consolidate rollup app"),
            arrow("cli", "form finding text plan check consolidate rollup app launcher"));

    private final String root;

    House(String root) {
        this.root = root;
    }

    /** Every import points up the table. */
    Stream<ArchRule> arrowRules() {
        return ARROWS.stream().filter(arrow -> !arrow.unknown().isEmpty()).map(this::rule);
    }

    ArchRule arrowRule(String from) {
        return rule(ARROWS.stream()
                .filter(arrow -> arrow.from().equals(from))
                .findFirst()
                .orElseThrow());
    }

    /** Packages below the root that the table does not list. */
    Set<String> packagesWithoutArrow(JavaClasses classes) {
        var names = classes.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(root))
                .map(name -> name.substring(root.length()).replaceFirst("^\\.", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        names.removeAll(allPackages());
        return names;
    }

    /** Packages with classes in them that leave null unchecked. */
    static Set<String> packagesNotNullMarked(JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getPackage)
                .filter(House::isNotNullMarked)
                .map(JavaPackage::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isNotNullMarked(JavaPackage javaPackage) {
        return javaPackage
                .tryGetPackageInfo()
                .map(info -> !info.isAnnotatedWith(NullMarked.class))
                .orElse(true);
    }

    private ArchRule rule(Arrow arrow) {
        var forbidden = arrow.unknown().stream().map(name -> root + "." + name).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(root + "." + arrow.from())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .allowEmptyShould(true);
    }

    private static Set<String> allPackages() {
        return ARROWS.stream().map(Arrow::from).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Arrow arrow(String from, String known) {
        return new Arrow(from, Set.of(known.split(" ")));
    }

    private record Arrow(String from, Set<String> known) {
        Set<String> unknown() {
            var rest = allPackages();
            rest.removeAll(known);
            rest.remove(from);
            return rest;
        }
    }
}
