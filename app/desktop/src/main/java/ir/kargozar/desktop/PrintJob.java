package ir.kargozar.desktop;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimListing;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.desktop.claims.ManyClaimsModel;
import ir.kargozar.desktop.claims.ReportLine;
import ir.kargozar.desktop.papers.JoinedPapers;
import ir.kargozar.desktop.papers.PaperModel;
import ir.kargozar.desktop.papers.PaperWays;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Receipts, and notices of return, of many claims as one paper: printed as one job, or saved as one PDF. */
final class PrintJob {

    /** So many papers stand in memory together. */
    private static final int MOST = 200;

    private final Workplace workplace;
    private final Around around;
    private final ManyClaimsModel many;
    private final Texts texts;
    private final PaperModel model;
    private final JoinedPapers joined = new JoinedPapers();
    private final List<ReportLine> lines = new ArrayList<>();
    private int place;
    private byte[] pdf = {};

    PrintJob(Workplace workplace, Tasks tasks, Around around, ManyClaimsModel many) {
        this.workplace = workplace;
        this.around = around;
        this.many = many;
        this.texts = around.shown().texts();
        this.model = new PaperModel(tasks);
    }

    void begin(ClaimListing chosen) {
        if (chosen.size() > MOST) {
            around.shell().complain(texts.say("many.print.most", around.shown().number(MOST)));
            return;
        }
        many.whole(
                () -> {
                    add(chosen.number(place++));
                    many.progress(place, chosen.size());
                    return place < chosen.size();
                },
                whole -> {
                    if (whole) {
                        pdf = joined.toPdf();
                    }
                },
                stopped -> {
                    many.tell(lines);
                    many.tell(texts.say(
                            stopped ? "many.print.stopped" : "many.print.made",
                            around.shown().number(joined.count())));
                    if (!stopped && joined.count() > 0) {
                        model.hold(pdf);
                        new PaperWays(model, around).print("receipts.pdf");
                    }
                });
    }

    /** A claim that has no paper is a line of the report, and no reason to stop. */
    private void add(ClaimNumber number) {
        String code = around.shown().code(number);
        try {
            Optional<Claim<?>> found = workplace.counter().claims().find(number);
            if (found.isEmpty() || found.get().state() instanceof ClaimState.Draft) {
                lines.add(new ReportLine(false, texts.say("many.line", code, texts.say("many.print.draft"))));
                return;
            }
            joined.add(PaperRoute.pdf(workplace, found.get()));
            lines.add(new ReportLine(true, texts.say("many.line", code, texts.say("many.print.done"))));
        } catch (RuntimeException e) {
            lines.add(new ReportLine(false, texts.say("many.line", code, many.wrong(e))));
        }
    }
}
