package ir.kargozar.printing;

import ir.kargozar.office.Office;
import ir.kargozar.printing.wording.Places;
import ir.kargozar.printing.wording.Values;
import ir.kargozar.printing.wording.Values.Rows;
import ir.kargozar.training.Stage;
import ir.kargozar.training.report.Certificate;
import ir.kargozar.training.report.TrainingPapers.Award;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands at the places of a certificate. */
record CertificatePlaces(PaperWords words, Office office) {
    static final String STAGES = "stages";

    Values values(Award award) {
        Certificate certificate = award.certificate();
        Map<String, String> places = new HashMap<>();
        places.put("office", words.name(office.name()));
        places.put("province", words.name(office.province()));
        places.put("number", words.code(certificate.number()));
        places.put("on", words.date(certificate.issued().on()));
        places.put("name", words.name(certificate.person().name()));
        places.put("nationalId", words.code(certificate.person().nationalId()));
        places.put("agency", words.name(award.agency()));
        places.put("agency.code", words.code(certificate.person().agency()));
        places.put("trainer", words.name(certificate.trainer()));
        return Values.of(places, Map.of(STAGES, stages(award)));
    }

    private Rows stages(Award award) {
        List<List<String>> cells = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            cells.add(List.of(
                    words.number(cells.size() + 1),
                    words.word(stage),
                    place(stage, award),
                    words.date(award.certificate().stages().get(cells.size()))));
        }
        return Rows.of(List.of(Places.ROW, "stage", "place", "on"), cells);
    }

    private String place(Stage stage, Award award) {
        String agency = words.name(award.agency());
        return switch (stage) {
            case THEORY -> words.say("stageTheory");
            case PRACTICE -> words.say("stagePractice", words.name(office.name()));
            case COMPLEMENTARY -> words.say("stageComplementary", agency);
        };
    }
}
