package ir.kargozar.training.register;

import static ir.kargozar.training.register.SampleTraining.AGENCY;
import static ir.kargozar.training.register.SampleTraining.OFFICE;
import static ir.kargozar.training.register.SampleTraining.SARA;
import static ir.kargozar.training.register.SampleTraining.WHO;
import static ir.kargozar.training.register.SampleTraining.introduced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import org.junit.jupiter.api.Test;

/** A2: an agency introduces its people; an office must not take one away by leaving the agency out. */
class IntroductionTest {
    private final LearningDesk office =
            SampleTraining.learning(new MemoryFacts(), Desk.DOCUMENTS_OFFICE, SampleTraining.clock());

    @Test
    void anOfficeDoesNotTakeAnAgencysPersonByLeavingTheAgencyOut() {
        office.introduce(SARA, AGENCY, introduced("Sara", "Karimi", ""), WHO);
        assertThatThrownBy(() -> office.introduce(SARA, OFFICE, introduced("Sara", "Karimi", "sara"), WHO))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("TRAINING_AGENCY_NEEDED");
                    assertThat(refusal.arguments()).contains("3101");
                });
        assertThat(office.find(SARA).orElseThrow().trainee().agency()).isEqualTo(AGENCY);
    }

    @Test
    void anOfficeHasPeopleOfItsOwn() {
        office.introduce(SARA, OFFICE, introduced("Sara", "Karimi", "sara"), WHO);
        assertThat(office.find(SARA).orElseThrow().trainee().agency()).isEqualTo(OFFICE);
    }
}
