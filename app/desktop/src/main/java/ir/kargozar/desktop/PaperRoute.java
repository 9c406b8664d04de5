package ir.kargozar.desktop;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.desktop.papers.PaperModel;
import ir.kargozar.desktop.papers.PaperView;
import ir.kargozar.desktop.papers.PaperWays;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Place;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Texts;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.Callable;

/** The way of a claim onto paper: the receipt, or for a returned claim the notice of return. */
final class PaperRoute implements PaperView.Actions {

    private final Workplace workplace;
    private final Around around;
    private final Runnable newClaim;
    private final Texts texts;
    private final PaperModel model;
    private final PaperView view;
    private final PaperWays ways;
    private String name = "";

    PaperRoute(Workplace workplace, Tasks tasks, Around around, Runnable newClaim) {
        this.workplace = workplace;
        this.around = around;
        this.newClaim = newClaim;
        this.texts = around.shown().texts();
        model = new PaperModel(tasks);
        view = new PaperView(model, texts, this);
        ways = new PaperWays(model, around);
    }

    void show(Claim<?> claim) {
        boolean notice = claim.state() instanceof ClaimState.Returned;
        show(
                claim,
                notice ? "return-" : "receipt-",
                notice ? "paper.notice.of" : "paper.receipt.of",
                () -> pdf(workplace, claim));
    }

    /** The letter to the insured on what the documents office decided. */
    void letter(Claim<?> claim) {
        show(claim, "outcome-", "paper.letter.of", () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workplace.counter().papers().outcome(claim, workplace.office(), out);
            return out.toByteArray();
        });
    }

    private void show(Claim<?> claim, String file, String title, Callable<byte[]> paper) {
        name = file + claim.number() + ".pdf";
        view.title(texts.say(title, around.shown().code(claim.number())));
        around.shell().place().set(null);
        around.shell().notice().set(null);
        around.frame().show(view);
        model.make(paper);
    }

    /** The paper that goes with a claim's state. */
    static byte[] pdf(Workplace workplace, Claim<?> claim) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        claim.in(ClaimState.Returned.class)
                .ifPresentOrElse(
                        returned -> workplace.counter().papers().returnNotice(returned, workplace.office(), out),
                        () -> workplace.counter().papers().receipt(claim, workplace.office(), out));
        return out.toByteArray();
    }

    @Override
    public void print() {
        ways.print(name);
    }

    @Override
    public void save() {
        ways.save(name);
    }

    @Override
    public void newClaim() {
        newClaim.run();
    }

    @Override
    public void back() {
        around.shell().place().set(Place.CLAIMS);
    }
}
