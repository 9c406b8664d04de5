package ir.kargozar.desktop.claims;

import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.Status;
import ir.kargozar.claim.listing.ClaimColumn;
import ir.kargozar.desktop.status.StatusChip;
import ir.kargozar.desktop.wording.Shown;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/**
 * How a column looks.
 *
 * @param least its narrowest width, pixels
 * @param code digits that stand left to right
 * @param figures digits that end at one edge
 */
record ClaimFace(double least, double most, boolean code, boolean figures, BiFunction<ClaimLine, Shown, String> text) {

    /** Kept free beside the columns. */
    static final double SCROLL_BAR = 18;

    /** What a narrow table gives up last, then first. */
    private static final List<ClaimColumn> IMPORTANCE = List.of(
            ClaimColumn.NUMBER,
            ClaimColumn.INSURED,
            ClaimColumn.STATUS,
            ClaimColumn.AMOUNT,
            ClaimColumn.RECEIVED_ON,
            ClaimColumn.KIND);

    static List<ClaimColumn> byImportance(List<ClaimColumn> columns) {
        return columns.stream()
                .sorted(Comparator.comparingInt(column -> {
                    int known = IMPORTANCE.indexOf(column);
                    return known < 0 ? IMPORTANCE.size() + columns.indexOf(column) : known;
                }))
                .toList();
    }

    static ClaimFace of(ClaimColumn column) {
        return switch (column) {
            case NUMBER -> code(150, (line, shown) -> shown.code(line.number()));
            case STATUS -> words(176, 176, (line, shown) -> shown.texts().word(line.status()));
            case INSURED -> words(150, 400, (line, _) -> line.insured());
            case NATIONAL_ID -> code(116, (line, shown) -> shown.texts().digits(line.nationalId()));
            case KIND -> words(110, 110, (line, shown) -> shown.texts().word(line.kind()));
            case PROVIDER -> words(120, 600, (line, _) -> line.provider());
            case RECEIVED_ON -> code(106, (line, shown) -> shown.date(line.receivedOn()));
            case AMOUNT -> figures(136, (line, shown) -> shown.amount(line.amount()));
            case PROVIDER_TYPE ->
                words(120, 160, (line, shown) -> shown.texts().word(line.more().providerType()));
            case CITY -> words(100, 200, (line, _) -> line.more().city());
            case SERVICE_FROM ->
                code(106, (line, shown) -> shown.date(line.more().serviceFrom()));
            case SERVICE_TO -> code(106, (line, shown) -> shown.date(line.more().serviceTo()));
            case PAGES -> figures(90, (line, shown) -> shown.number(line.more().pages()));
            case CONFIRMATION ->
                words(150, 180, (line, shown) -> shown.texts().word(line.more().confirmation()));
            case APPROVED ->
                figures(
                        150,
                        (line, shown) ->
                                line.more().approved().map(shown::amount).orElse(""));
        };
    }

    private static ClaimFace words(double least, double most, BiFunction<ClaimLine, Shown, String> text) {
        return new ClaimFace(least, most, false, false, text);
    }

    private static ClaimFace code(double width, BiFunction<ClaimLine, Shown, String> text) {
        return new ClaimFace(width, width, true, false, text);
    }

    private static ClaimFace figures(double width, BiFunction<ClaimLine, Shown, String> text) {
        return new ClaimFace(width, width + 24, true, true, text);
    }

    /** A cell that keeps its nodes and only changes their words, so that scrolling makes nothing new. */
    static final class Cell extends TableCell<ClaimRow, ClaimLine> {
        private final ClaimFace face;
        private final Shown shown;
        private final Label label = new Label();
        private final Map<Status, StatusChip> chips = new EnumMap<>(Status.class);
        private final boolean status;

        Cell(ClaimFace face, Shown shown, boolean status) {
            this.face = face;
            this.shown = shown;
            this.status = status;
            label.getStyleClass().add("may-shorten"); // the details tell it whole
            if (face.code()) {
                label.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
                label.getStyleClass().add("code");
            }
        }

        @Override
        protected void updateItem(@Nullable ClaimLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
            } else if (status) {
                setGraphic(chips.computeIfAbsent(line.status(), each -> new StatusChip(each, shown.texts())));
            } else {
                label.setText(face.text().apply(line, shown));
                setGraphic(label);
            }
        }
    }
}
