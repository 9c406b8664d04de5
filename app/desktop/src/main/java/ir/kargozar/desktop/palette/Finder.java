package ir.kargozar.desktop.palette;

import java.util.List;

/** A source of records for the palette: claims, people … */
@FunctionalInterface
public interface Finder {

    /**
     * The few best for what was typed, best first; nothing for too little. Called on the background thread, and only for
     * what was typed last.
     */
    List<Hit> find(String typed);
}
