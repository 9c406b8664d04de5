package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.Kargozar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;

/** Packages between the desks as people make and take them: on the screen of packages, by keyboard. */
record Courier(FiveDesks five) {

    /** Made here for that desk, carried over, and taken in there; one gets up here and sits down there. */
    void carry(Kargozar from, Kargozar to, String what) throws Exception {
        Path file = pack(from, to);
        five.sit(to);
        take(from, file, what);
    }

    /** Whoever sits at this desk sees that a package is to be made, and makes it. */
    Path pack(Kargozar from, Kargozar to) throws Exception {
        Path file = begin(to, () -> {});
        five.picture("packed-" + code(from) + "-" + code(to));
        return file;
    }

    /** @param asked what is done when the package was asked for, as a second person's word */
    Path begin(Kargozar to, Runnable asked) throws Exception {
        Hands hands = five.hands;
        toPackages();
        Walk.until("something waits for " + code(to), () -> hands.sees("#package-export-" + code(to)));
        Set<Path> before = files();
        hands.push(KeyCode.CONTROL, KeyCode.E);
        if (hands.sees("#recipient")) {
            for (int i = 0; i < 4 && !isChosen(to); i++) {
                hands.push(KeyCode.DOWN);
            }
            assertThat(isChosen(to)).isTrue();
            hands.push(KeyCode.ENTER);
        }
        asked.run();
        Walk.until("written", () -> hands.words("#package-results").contains("بازخوانی شد"));
        Walk.until("nothing waits any more", () -> !hands.sees("#package-export-" + code(to)));
        Set<Path> now = new HashSet<>(files());
        now.removeAll(before);
        return now.iterator().next();
    }

    /** What came is told, and stands in the list of that office. */
    void take(Kargozar from, Path file, String what) {
        Hands hands = five.hands;
        toPackages();
        five.choose(file);
        hands.push(KeyCode.CONTROL, KeyCode.O);
        Walk.until("taken in", () -> hands.words("#delivery").contains("وارد شد"));
        assertThat(hands.words("#delivery"))
                .contains(what)
                .doesNotContain("کنار گذاشته")
                .doesNotContain("با  ");
        if (hands.sees("#inbox-search")) {
            five.search(code(from));
            hands.push(KeyCode.ENTER);
            hands.push(KeyCode.HOME);
        }
        String came = "#came-" + code(from) + "-" + number(file);
        Walk.until("in its list", () -> hands.words(came).contains(what));
        five.picture("taken-" + file.getFileName().toString().replace(".kgz", ""));
    }

    private static long number(Path file) {
        return Long.parseLong(file.getFileName().toString().replaceAll(".*_0*(\\d+)\\.kgz", "$1"));
    }

    private void toPackages() {
        five.hands.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        Walk.until("packages", () -> five.hands.sees("#packages-screen"));
        Walk.settle();
    }

    private boolean isChosen(Kargozar to) {
        return five.hands.stage().getScene().lookup("#recipient-" + code(to)) instanceof RadioButton choice
                && choice.isSelected();
    }

    static String code(Kargozar desk) {
        return desk.office().code().value();
    }

    private Set<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(five.out())) {
            return files.filter(file -> file.toString().endsWith(".kgz")).collect(Collectors.toSet());
        }
    }
}
