package vn.soxa.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import vn.soxa.house.planted.attic.Unplanned;
import vn.soxa.house.planted.form.Leaky;
import vn.soxa.house.planted.form.Obedient;
import vn.soxa.house.planted.office.write.Unruly;
import vn.soxa.house.planted.sheet.Careless;
import vn.soxa.house.planted.unmarked.Forgotten;

class ArchitectureTest {
    private static final String PLANTED_ROOT = "vn.soxa.house.planted";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.soxa");

    private final House house = new House("vn.soxa");
    private final House planted = new House(PLANTED_ROOT);

    @Test
    void every_import_points_up() {
        assertThat(MAIN).isNotEmpty();
        house.arrowRules().forEach(rule -> rule.check(MAIN));
    }

    @Test
    void an_import_that_points_down_is_caught() {
        assertCaught(planted.arrowRule("form"), Leaky.class);
        planted.arrowRule("form").check(classes(Obedient.class));
    }

    @Test
    void every_package_has_its_arrow() {
        assertThat(house.packagesWithoutArrow(MAIN)).isEmpty();
    }

    @Test
    void a_package_without_arrow_is_caught() {
        assertThat(planted.packagesWithoutArrow(classes(Unplanned.class, Obedient.class)))
                .containsExactly("attic");
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(House.packagesNotNullMarked(MAIN)).isEmpty();
    }

    @Test
    void a_package_that_is_not_null_marked_is_caught() {
        var classes = new ClassFileImporter().importPackages(PLANTED_ROOT);
        assertThat(House.packagesNotNullMarked(classes)).containsExactly(Forgotten.class.getPackageName());
    }

    @Test
    void only_office_knows_poi() {
        Rules.ONLY_OFFICE_KNOWS_POI.check(MAIN);
        assertCaught(Rules.ONLY_OFFICE_KNOWS_POI, Careless.Workbooks.class);
    }

    @Test
    void writing_leaves_the_formats_to_poi() {
        Rules.WRITING_KNOWS_NO_XML.check(MAIN);
        Rules.ONE_PLACE_KNOWS_BEANS.check(MAIN);
        assertCaught(Rules.WRITING_KNOWS_NO_XML, Unruly.Tree.class);
        assertCaught(Rules.WRITING_KNOWS_NO_XML, Unruly.Stream.class);
        assertCaught(Rules.ONE_PLACE_KNOWS_BEANS, Unruly.Bean.class);
    }

    @Test
    void only_the_launcher_has_windows() {
        Rules.ONLY_THE_LAUNCHER_HAS_WINDOWS.check(MAIN);
        Rules.ONLY_PICTURES_AND_WINDOWS_PAINT.check(MAIN);
        assertCaught(Rules.ONLY_THE_LAUNCHER_HAS_WINDOWS, Careless.Window.class);
    }

    @Test
    void only_cli_speaks_or_exits() {
        Rules.ONLY_CLI_SPEAKS_OR_EXITS.check(MAIN);
        assertCaught(Rules.ONLY_CLI_SPEAKS_OR_EXITS, Careless.Speaks.class);
        assertCaught(Rules.ONLY_CLI_SPEAKS_OR_EXITS, Careless.Complains.class);
        assertCaught(Rules.ONLY_CLI_SPEAKS_OR_EXITS, Careless.Exits.class);
    }

    @Test
    void only_app_looks_at_the_clock() {
        Rules.ONLY_APP_LOOKS_AT_THE_CLOCK.check(MAIN);
        assertCaught(Rules.ONLY_APP_LOOKS_AT_THE_CLOCK, Careless.AsksToday.class);
        assertCaught(Rules.ONLY_APP_LOOKS_AT_THE_CLOCK, Careless.AsksNow.class);
        assertCaught(Rules.ONLY_APP_LOOKS_AT_THE_CLOCK, Careless.OwnsClock.class);
        Rules.ONLY_APP_LOOKS_AT_THE_CLOCK.check(classes(Careless.TakesClock.class));
    }

    @Test
    void figures_stay_decimal() {
        Rules.NO_BINARY_FLOATING_POINT.check(MAIN);
        assertCaught(Rules.NO_BINARY_FLOATING_POINT, Careless.Rounds.class);
        assertCaught(Rules.NO_BINARY_FLOATING_POINT, Careless.Parses.class);
    }

    @Test
    void one_place_writes_files() {
        Rules.ONE_PLACE_WRITES_FILES.check(MAIN);
        assertCaught(Rules.ONE_PLACE_WRITES_FILES, Careless.Scribbles.class);
        assertCaught(Rules.ONE_PLACE_WRITES_FILES, Careless.Streams.class);
    }

    private static void assertCaught(ArchRule rule, Class<?> culprit) {
        assertThatThrownBy(() -> rule.check(classes(culprit)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(culprit.getSimpleName());
    }

    private static JavaClasses classes(Class<?>... classes) {
        return new ClassFileImporter().importClasses(classes);
    }
}
