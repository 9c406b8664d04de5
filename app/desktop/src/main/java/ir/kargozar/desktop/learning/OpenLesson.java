package ir.kargozar.desktop.learning;

import ir.kargozar.training.content.Lesson;
import ir.kargozar.training.content.page.Page;
import java.util.Map;

/**
 * A lesson to be read.
 *
 * @param pictures by their targets in the page
 */
record OpenLesson(Lesson lesson, Page page, Map<String, byte[]> pictures) {
    OpenLesson {
        pictures = Map.copyOf(pictures);
    }
}
