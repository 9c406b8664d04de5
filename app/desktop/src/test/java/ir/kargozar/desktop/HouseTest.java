package ir.kargozar.desktop;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import ir.kargozar.Clearing;
import ir.kargozar.Kargozar;
import ir.kargozar.bank.BankAccounts;
import ir.kargozar.bank.BankDesk;
import ir.kargozar.circular.CircularDesk;
import ir.kargozar.circular.Circulars;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimPapers;
import ir.kargozar.claim.ClaimRules;
import ir.kargozar.claim.Claims;
import ir.kargozar.claim.draft.ClaimHistory;
import ir.kargozar.claim.draft.CorrectionDesk;
import ir.kargozar.claim.draft.EntryDesk;
import ir.kargozar.claim.people.People;
import ir.kargozar.examination.ExaminationDesk;
import ir.kargozar.examination.PaymentDesk;
import ir.kargozar.handover.Handover;
import ir.kargozar.handover.Inbox;
import ir.kargozar.handover.Outbox;
import ir.kargozar.handover.conflict.ClaimConflicts;
import ir.kargozar.handover.conflict.ConflictDesk;
import ir.kargozar.handover.conflict.FormConflicts;
import ir.kargozar.handover.ledger.Correspondents;
import ir.kargozar.handover.paper.PaperDesk;
import ir.kargozar.handover.peer.Acquaintance;
import ir.kargozar.handover.peer.Peers;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.offset.FormPapers;
import ir.kargozar.offset.OffsetForms;
import ir.kargozar.offset.SettlementPapers;
import ir.kargozar.offset.desk.FormBatch;
import ir.kargozar.offset.desk.FormDesk;
import ir.kargozar.offset.desk.FormPress;
import ir.kargozar.offset.desk.Secretariat;
import ir.kargozar.scan.ScanDesk;
import ir.kargozar.scan.ScanPages;
import ir.kargozar.scan.Scans;
import ir.kargozar.settlement.Bookkeeping;
import ir.kargozar.settlement.CentreDesk;
import ir.kargozar.settlement.ClaimAssignments;
import ir.kargozar.settlement.DebtDesk;
import ir.kargozar.statistics.Statistics;
import ir.kargozar.statistics.statement.StatementDesk;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

/** The desktop's part of the table of who may know whom (spec 06). */
class HouseTest {

    private static final Set<Class<?>> PORTS = Set.of(
            Kargozar.class,
            Clearing.class,
            Bookkeeping.class,
            CentreDesk.class,
            ClaimAssignments.class,
            DebtDesk.class,
            SettlementPapers.class,
            ClaimDesk.class,
            ClaimPapers.class,
            ClaimRules.class,
            ClaimHistory.class,
            CorrectionDesk.class,
            EntryDesk.class,
            Claims.class,
            People.class,
            ExaminationDesk.class,
            Handover.class,
            Inbox.class,
            Outbox.class,
            Acquaintance.class,
            Peers.class,
            ChangeLog.class,
            FormPapers.class,
            FormBatch.class,
            FormDesk.class,
            FormPress.class,
            OffsetForms.class,
            Secretariat.class,
            Statistics.class,
            StatementDesk.class,
            BankAccounts.class,
            CircularDesk.class,
            Circulars.class,
            BankDesk.class,
            PaymentDesk.class,
            Correspondents.class,
            ClaimConflicts.class,
            FormConflicts.class,
            ConflictDesk.class,
            PaperDesk.class,
            ScanDesk.class,
            ScanPages.class,
            Scans.class);

    private static final ArchRule NO_ADAPTER = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "ir.kargozar.storage..",
                    "ir.kargozar.printing..",
                    "ir.kargozar.exchange..",
                    "ir.kargozar.imaging.."))
            .because("the desktop sees the composition root, features and values; no adapter");

    private static final ArchRule MODELS_WITHOUT_NODES = noClasses()
            .that()
            .haveSimpleNameEndingWith("Model")
            .should()
            .dependOnClassesThat(resideInAnyPackage("javafx.scene.."))
            .because("a model says what is so, never how it looks");

    private static final ArchRule VIEWS_WITHOUT_PORTS = noClasses()
            .that()
            .haveSimpleNameEndingWith("View")
            .or()
            .haveSimpleNameEndingWith("Pane")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are ports", (JavaClass each) -> PORTS.stream().anyMatch(each::isEquivalentTo)))
            .because("a view shows a model; only models and routes ask the workspace");

    private static final List<ArchRule> RULES = List.of(NO_ADAPTER, MODELS_WITHOUT_NODES, VIEWS_WITHOUT_PORTS);

    @Test
    void desktopKnowsTheCompositionRootFeaturesAndValuesOnly() {
        JavaClasses desktop = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("ir.kargozar.desktop");

        assertThat(desktop.size()).isGreaterThan(60);
        RULES.forEach(rule -> rule.check(desktop));
    }

    @Test
    void plantedFaultsAreFound() {
        JavaClasses planted =
                new ClassFileImporter().importClasses(PlantedModel.class, PlantedView.class, PlantedStoreRoute.class);

        assertThat(RULES).allMatch(rule -> rule.evaluate(planted).hasViolation());
    }

    /** A model that knows a node. */
    record PlantedModel(Node node) {}

    /** A view that asks for figures itself. */
    record PlantedView(Statistics statistics) {}

    /** A route that opens the store itself. */
    record PlantedStoreRoute(ir.kargozar.storage.Workspace workspace) {}
}
