package ir.kargozar.claim.entry;

import ir.kargozar.claim.Paper;
import ir.kargozar.claim.PaperType;
import ir.kargozar.claim.entry.ClaimEntry.PaperEntry;
import ir.kargozar.entry.Answers;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the papers handed in. */
final class PaperReader {
    private final Answers answers;

    PaperReader(Answers answers) {
        this.answers = answers;
    }

    List<Paper> read(List<PaperEntry> entries) {
        if (entries.size() > ClaimReader.MOST_PAPERS) {
            answers.against("documents", "DOCUMENTS_TOO_MANY", Integer.toString(ClaimReader.MOST_PAPERS));
            return List.of();
        }
        List<Paper> papers = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            Paper paper = paper("documents[" + i + "]", entries.get(i));
            if (paper != null) {
                papers.add(paper);
            }
        }
        return papers;
    }

    private @Nullable Paper paper(String field, PaperEntry entry) {
        PaperType type = answers.need(field + ".type", entry.type(), Answers.oneOf(PaperType.class));
        Boolean original = answers.need(field + ".original", entry.original(), Answers::truth);
        Integer pages = answers.need(field + ".pages", entry.pages(), PaperReader::pages);
        return type == null || original == null || pages == null ? null : new Paper(type, original, pages);
    }

    private static Parsed<Integer> pages(String typed) {
        String digits = Digits.ascii(typed).strip();
        boolean small = !digits.isEmpty() && digits.length() <= 3 && Digits.isDigits(digits, digits.length());
        int pages = small ? Integer.parseInt(digits) : 0;
        return pages < 1 ? Parsed.invalid("PAGES_RANGE", Integer.toString(Paper.MOST_PAGES)) : Parsed.valid(pages);
    }
}
