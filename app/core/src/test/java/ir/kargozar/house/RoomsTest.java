package ir.kargozar.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Who may know whom (spec 06). */
class RoomsTest {
    private static final String PLANTED = "ir.kargozar.house.planted";

    @Test
    void everyRoomKnowsOnlyTheRoomsOfItsRow() {
        JavaClasses house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("ir.kargozar");

        assertThat(house.size()).isGreaterThan(50);
        assertThat(new Rooms("ir.kargozar").broken(house)).isEmpty();
    }

    /** No file is read as XML but workbooks, by one room that refuses whatever declares entities. */
    @Test
    void nobodyReadsXmlButTheTable() {
        JavaClasses house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("ir.kargozar");

        noClasses()
                .that()
                .resideOutsideOfPackage("ir.kargozar.table")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javax.xml..")
                .check(house);
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("javax.xml..", "org.w3c..", "org.xml..", "org.dhatim.fastexcel.reader..")
                                .and(not(resideInAPackage("javax.xml.stream.."))))
                .check(house);
    }

    @Test
    void plantedFaultsAreFoundAndTheSentenceSaysWhy() {
        JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);

        assertThat(new Rooms(PLANTED)
                        .broken(planted).stream()
                                .map(line -> line.replaceFirst(": .*", ""))
                                .distinct())
                .containsExactlyInAnyOrder(
                        "money must not know storage, because values are valid by construction and know only how they"
                                + " are typed",
                        "storage must not know printing, because an adapter serves ports; printing and exchange must"
                                + " work with any store",
                        "claim must not know claim.entry, because the claim is the heart",
                        "claim must not use java.sql., because only storage may",
                        "claim must not use com.itextpdf., because only printing may",
                        PLANTED + ".cellar is no room of the table");
    }

    @Test
    void tableItselfCannotHoldACycle() {
        assertThatThrownBy(() -> new Rooms("x").row("text", "storage nowhere", ""))
                .isInstanceOf(IllegalStateException.class);
    }
}
