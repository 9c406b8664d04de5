package ir.kargozar.training.report;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.text.Line;
import ir.kargozar.text.Parsed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A certificate in one line, as its QR code has it: {@code KGZC1} and the fields, parted by {@code *}, then the office's
 * seal under everything before it. One text for one certificate: a text written in any other way is refused.
 */
public final class CertificateText {
    private static final String PART = "*";
    private static final String FORM = "KGZC1";
    private static final int FIELDS = 11;
    private static final int LONGEST = 3_000;

    private final Seals seals;

    public CertificateText(Seals seals) {
        this.seals = seals;
    }

    /** A certificate whose seal was checked, and the name of the office that sealed it. */
    public record Checked(Certificate certificate, Line office) {}

    public String of(Certificate certificate, String who) {
        String fields = fields(certificate);
        return fields + PART + seals.seal(fields, who);
    }

    /** Problems: CERTIFICATE_NOT_ONE, and those of {@link Seals#check}. */
    public Parsed<Checked> check(String text) {
        String line = text.strip();
        int last = line.lastIndexOf(PART);
        if (line.length() > LONGEST || last < 0 || !line.startsWith(FORM + PART)) {
            return Parsed.invalid("CERTIFICATE_NOT_ONE");
        }
        String fields = line.substring(0, last);
        return switch (read(fields)) {
            case Parsed.Valid<Certificate>(Certificate certificate) ->
                seals.check(certificate.issued().office(), fields, line.substring(last + 1))
                        .map(office -> new Checked(certificate, office));
            case Parsed.Invalid<Certificate>(String code, List<String> arguments) ->
                Parsed.invalid(code, arguments.toArray(String[]::new));
        };
    }

    private static String fields(Certificate certificate) {
        Stream<Object> before = Stream.of(
                FORM,
                certificate.number(),
                certificate.person().nationalId(),
                certificate.person().name(),
                certificate.person().agency(),
                certificate.issued().office(),
                certificate.issued().on().number());
        Stream<Object> stages = certificate.stages().stream().map(JalaliDate::number);
        return Stream.of(before, stages, Stream.<Object>of(certificate.trainer()))
                .flatMap(part -> part)
                .map(part -> part.toString().replace(PART, " "))
                .collect(Collectors.joining(PART));
    }

    private static Parsed<Certificate> read(String fields) {
        List<String> parts = List.of(fields.split("\\*", -1));
        if (parts.size() != FIELDS) {
            return Parsed.invalid("CERTIFICATE_CHANGED");
        }
        try {
            Certificate read = new Certificate(
                    parts.get(1),
                    new Certificate.Person(
                            new NationalId(parts.get(2)), new Line(parts.get(3)), new OfficeCode(parts.get(4))),
                    new Certificate.Issued(new OfficeCode(parts.get(5)), date(parts.get(6))),
                    List.of(date(parts.get(7)), date(parts.get(8)), date(parts.get(9))),
                    new Line(parts.get(10)));
            return fields(read).equals(fields) ? Parsed.valid(read) : Parsed.invalid("CERTIFICATE_CHANGED");
        } catch (IllegalArgumentException e) {
            return Parsed.invalid("CERTIFICATE_CHANGED");
        }
    }

    private static JalaliDate date(String number) {
        return JalaliDate.ofNumber(Integer.parseInt(number));
    }
}
