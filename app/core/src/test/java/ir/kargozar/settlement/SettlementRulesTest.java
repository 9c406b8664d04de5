package ir.kargozar.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.office.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an office settles otherwise; claims of centres are closed wherever nobody opened them. */
class SettlementRulesTest {
    @TempDir
    private Path folder;

    private SettlementRules own(String words) throws IOException {
        Files.writeString(
                folder.resolve("settlement.json"), "{\"order\": \"NEWEST_FIRST\", \"slipDays\": 7" + words + "}");
        return SettlementRules.load(Optional.of(folder));
    }

    @Test
    void claimsOfCentresAreClosedUntilTheOfficeOpensThem() throws IOException {
        assertThat(SettlementRules.load(Optional.empty()).claimsOfCentres()).isFalse();
        assertThat(SettlementRules.load(Optional.of(folder)).claimsOfCentres()).isFalse();
        assertThat(own("").claimsOfCentres()).isFalse();
        assertThat(own(", \"claimsOfCentres\": false").claimsOfCentres()).isFalse();
        assertThat(own(", \"claimsOfCentres\": true").claimsOfCentres()).isTrue();
        assertThat(own(", \"claimsOfCentres\": true").slipDays()).isEqualTo(7);
    }

    @Test
    void whatIsNeitherTrueNorFalseIsRefusedAndOpensNothing() {
        assertThatThrownBy(() -> own(", \"claimsOfCentres\": \"true\""))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("SETTLEMENT_RULES_BROKEN"));
        assertThatThrownBy(() -> own(", \"claimsOfCentres\": 1")).isInstanceOf(Refusal.class);
    }
}
