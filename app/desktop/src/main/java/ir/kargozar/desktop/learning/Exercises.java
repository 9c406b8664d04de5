package ir.kargozar.desktop.learning;

/** The exercises as practice offers them; my path knows their codes only. */
public interface Exercises {

    /** In words; read off the window's thread. */
    String title(String code);

    /** Begins one, on the window's thread. */
    void open(String code);
}
