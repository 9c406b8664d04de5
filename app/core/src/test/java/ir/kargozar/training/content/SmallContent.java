package ir.kargozar.training.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** Two lessons, three questions and a picture in a folder, in order; a test spoils one file. */
final class SmallContent {
    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

    private final Path folder;

    SmallContent(Path folder) {
        this.folder = folder;
        write("lessons.json", """
                [{"code": "intake", "minutes": 12}, {"code": "papers", "minutes": 8}]""");
        write("lessons/intake.md", """
                # پذیرش

                نخست [مدارک](papers.md) را ببینید.

                ![فرم](../pictures/form.png)

                - **کد ملی** را بپرسید
                - `Ctrl+S` را بزنید
                """);
        write("lessons/papers.md", """
                # مدارک

                اصل مدارک لازم است؛ [پذیرش](intake.md) را بخوانید.
                """);
        write("questions/intake.json", """
                [{"code": "INTAKE_1", "text": "چه می‌پرسید؟", "choices": ["کد ملی", "هیچ"], "right": 1, "because": "هر پرونده نامی دارد."},
                 {"code": "INTAKE_2", "text": "با چه ذخیره می‌کنید؟", "choices": ["F1", "Ctrl+S", "Esc"], "right": 2, "because": "کلید ثبت است."}]""");
        write("questions/papers.json", """
                [{"code": "PAPERS_1", "text": "رونوشت بس است؟", "choices": ["آری", "نه"], "right": 2, "because": "اصل لازم است."}]""");
        write("course.json", """
                {"theory": 70, "practice": 80, "exercises": ["first"], "days": [3, 2, 1],
                 "checks": [{"code": "COUNTER_READY", "text": "باجه آماده است."}]}""");
        write("exercises/first.json", "{}");
        write("guide.json", "{\"claims\": \"intake\", \"home\": \"papers\"}");
        try {
            Files.createDirectories(folder.resolve("pictures"));
            Files.write(folder.resolve("pictures/form.png"), Base64.getDecoder().decode(PIXEL));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every place of a text in a file. */
    void change(String path, String was, String now) {
        try {
            String text = Files.readString(folder.resolve(path));
            if (!text.contains(was)) {
                throw new IllegalArgumentException(path + " lacks " + was);
            }
            write(path, text.replace(was, now));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String path) {
        try {
            Files.delete(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CurriculumReader.Reading read() {
        return CurriculumReader.read(Shelf.of(folder));
    }
}
