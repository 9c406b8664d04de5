package ir.kargozar.desktop.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/** Several papers one behind the other as one PDF, in memory only: papers hold names, and the disk must not. */
public final class JoinedPapers {

    private final List<byte[]> papers = new ArrayList<>();

    public void add(byte[] pdf) {
        papers.add(pdf.clone());
    }

    public int count() {
        return papers.size();
    }

    /** Empty where there is none. */
    public byte[] toPdf() throws IOException {
        if (papers.isEmpty()) {
            return new byte[0];
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PDFMergerUtility merger = new PDFMergerUtility();
        papers.forEach(paper -> merger.addSource(new RandomAccessReadBuffer(paper)));
        merger.setDestinationStream(out);
        merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        return out.toByteArray();
    }
}
