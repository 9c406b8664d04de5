package ir.kargozar.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least a JavaFX program can show: the limit of {@link WindowReady}. */
public final class BareWindow extends Application {

    /** Not the main class itself: JavaFX on a class path wants another one. */
    public static final class Start {
        private Start() {}

        public static void main(String[] words) {
            launch(BareWindow.class, words);
        }
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(new Label("Kargozar")), 1280, 720));
        stage.show();
    }
}
