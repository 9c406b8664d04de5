package ir.kargozar.training.report;

import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Office;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Line;
import ir.kargozar.text.Parsed;
import ir.kargozar.training.Stage;
import ir.kargozar.training.register.Register;
import ir.kargozar.training.register.Standing;
import ir.kargozar.training.report.TrainingPapers.Award;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Certificates that were given, made ready for paper, and those of anyone checked.
 *
 * @param names of offices that are known here
 */
public record CertificateDesk(
        Supplier<Register> register, Seals seals, Office office, Function<OfficeCode, Optional<Line>> names) {

    /**
     * The certificate of somebody, sealed. Refusals: TRAINEE_UNKNOWN, CERTIFICATE_NONE (name), CERTIFICATE_ELSEWHERE (the
     * office that gave it).
     */
    public Award award(NationalId person, String who) {
        Standing standing =
                register.get().find(person).orElseThrow(() -> new Refusal("TRAINEE_UNKNOWN", person.value()));
        Standing.Certificate given = standing.certificate()
                .orElseThrow(
                        () -> new Refusal("CERTIFICATE_NONE", standing.trainee().name()));
        if (!given.by().equals(office.code())) {
            throw new Refusal("CERTIFICATE_ELSEWHERE", given.by().value());
        }
        Certificate certificate = certificate(standing, given);
        OfficeCode agency = standing.trainee().agency();
        Line name = names.apply(agency).orElseGet(() -> new Line(agency.value()));
        return new Award(certificate, name, new CertificateText(seals).of(certificate, who));
    }

    private static Certificate certificate(Standing standing, Standing.Certificate given) {
        return new Certificate(
                given.number(),
                new Certificate.Person(
                        standing.trainee().id(),
                        Line.of(standing.trainee().name()).orThrow(),
                        standing.trainee().agency()),
                new Certificate.Issued(given.by(), given.on()),
                Arrays.stream(Stage.values())
                        .map(stage -> signOff(standing, stage).on())
                        .toList(),
                Line.of(signOff(standing, Stage.COMPLEMENTARY).who()).orThrow());
    }

    private static Standing.SignOff signOff(Standing standing, Stage stage) {
        Standing.SignOff signed = standing.signed().get(stage);
        if (signed == null) {
            throw new Refusal("CERTIFICATE_NONE", standing.trainee().name());
        }
        return signed;
    }

    /** Whose it is and who gave it. Problems of {@link CertificateText#check}. */
    public Parsed<CertificateText.Checked> check(String text) {
        return new CertificateText(seals).check(text);
    }
}
