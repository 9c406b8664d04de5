package ir.kargozar.cli.demo;

import ir.kargozar.Kargozar;
import ir.kargozar.cli.Session;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.text.Line;
import ir.kargozar.text.Texts;
import java.nio.file.Path;

/** The two training offices of the demo. */
final class SampleOffices {
    private final Session session;

    SampleOffices(Session session) {
        this.session = session;
    }

    Kargozar make(Path folder, Desk desk) {
        Texts texts = session.texts();
        Office office = new Office(
                OfficeCode.of(desk == Desk.AGENCY ? "AGENCY-3101" : "OFFICE-31").orThrow(),
                Line.of(texts.say("cli.demo." + desk.word())).orThrow(),
                desk,
                Line.of(texts.say("cli.demo.province")).orThrow(),
                true);
        return Kargozar.create(
                        folder.toString(),
                        office,
                        Session.TRAINING.toCharArray(),
                        texts,
                        session.terminal().clock())
                .kargozar();
    }
}
