package ir.kargozar.training.sample;

import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.PaperType;
import ir.kargozar.claim.ProviderType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What happened: a kind of treatment at a fitting provider, its services and what they cost.
 *
 * @param services one for each invoice
 * @param days length of stay
 * @param most the dearest service, thousands of rials
 */
record SampleCase(ClaimKind kind, ProviderType provider, List<String> services, int days, int most) {
    private static final Map<String, PaperType> PAPERS_OF_SERVICES = Map.of(
            "SURGERY", PaperType.OPERATION_REPORT,
            "CONSULTATION", PaperType.CONSULTANT_CERTIFICATE,
            "ANAESTHESIA", PaperType.ANAESTHETIST_CERTIFICATE,
            "PROSTHESIS", PaperType.PROSTHESIS_INVOICE,
            "PHYSIOTHERAPY", PaperType.PHYSIOTHERAPY_SESSIONS);

    static SampleCase fall(Dice dice) {
        int roll = dice.between(0, 99);
        if (roll < 52) {
            return outpatient(dice);
        }
        if (roll < 80) {
            return inpatient(dice);
        }
        return roll < 91
                ? new SampleCase(
                        ClaimKind.GLOBAL,
                        ProviderType.HOSPITAL,
                        List.of("SURGERY", "ANAESTHESIA"),
                        dice.between(1, 3),
                        450_000)
                : new SampleCase(
                        ClaimKind.INFERTILITY,
                        ProviderType.OTHER,
                        List.of(dice.pick(List.of("IUI", "IVF", "MICROINJECTION", "FROZEN_TRANSFER"))),
                        1,
                        900_000);
    }

    private static SampleCase outpatient(Dice dice) {
        ProviderType type = dice.pick(List.of(
                ProviderType.PHYSICIAN,
                ProviderType.PHARMACY,
                ProviderType.LABORATORY,
                ProviderType.IMAGING,
                ProviderType.PHYSIOTHERAPY,
                ProviderType.DENTAL));
        String service = switch (type) {
            case PHYSICIAN -> "VISIT";
            case PHARMACY -> "DRUGS";
            default -> type.name();
        };
        return new SampleCase(
                ClaimKind.OUTPATIENT,
                type,
                dice.chance(20) ? List.of(service, service) : List.of(service),
                1,
                type == ProviderType.DENTAL ? 150_000 : 25_000);
    }

    private static SampleCase inpatient(Dice dice) {
        List<String> services = new ArrayList<>(List.of("HOSPITALISATION"));
        if (dice.chance(60)) {
            services.add("SURGERY");
            services.add("ANAESTHESIA");
        }
        if (dice.chance(25)) {
            services.add("CONSULTATION");
        }
        if (dice.chance(15)) {
            services.add("PROSTHESIS");
        }
        return new SampleCase(
                ClaimKind.INPATIENT, ProviderType.HOSPITAL, List.copyOf(services), dice.between(1, 12), 700_000);
    }

    /** Papers that these services bring with them, beside those of the kind. */
    List<PaperType> papersOfServices() {
        return services.stream()
                .distinct()
                .filter(PAPERS_OF_SERVICES::containsKey)
                .map(PAPERS_OF_SERVICES::get)
                .toList();
    }
}
