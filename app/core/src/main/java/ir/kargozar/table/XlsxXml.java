package ir.kargozar.table;

import ir.kargozar.office.Refusal;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One part of a workbook, element after element. No entities, nothing from outside; a part that declares its own is refused. */
final class XlsxXml {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final XMLStreamReader reader;

    private XlsxXml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** What is done with the elements of a part. */
    interface Elements {
        void element(XlsxXml at, String name) throws XMLStreamException;
    }

    /** Every element as it begins. Refusal: TABLE_WORKBOOK_BROKEN. */
    static void read(byte[] part, Elements elements) {
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            XlsxXml at = new XlsxXml(factory.createXMLStreamReader(new ByteArrayInputStream(part)));
            while (at.reader.hasNext()) {
                int event = at.reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new XMLStreamException("DTD");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    elements.element(at, at.reader.getLocalName());
                }
            }
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw XlsxParts.broken(e);
        }
    }

    String attribute(String name, String otherwise) {
        String value = reader.getAttributeValue("", name);
        String plain = value == null ? reader.getAttributeValue(null, name) : value;
        return plain == null ? otherwise : plain;
    }

    /** The attribute {@code r:id}. */
    String relation() {
        String value = reader.getAttributeValue(RELATIONS, "id");
        String strict = value == null ? reader.getAttributeValue(STRICT, "id") : value;
        return strict == null ? "" : strict;
    }

    /** The element's own text. */
    String text() throws XMLStreamException {
        return reader.getElementText();
    }

    /** All texts {@code t} within the element at which it stands, but for how they are pronounced. */
    String runs() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int spoken = 0;
        while (depth > 0) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (spoken > 0 || reader.getLocalName().equals("rPh")) {
                    spoken++;
                } else if (reader.getLocalName().equals("t")) {
                    text.append(reader.getElementText());
                    depth--;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                spoken = Math.max(0, spoken - 1);
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("end");
            }
        }
        return text.toString();
    }

    /** A whole number of an attribute. Refusal: TABLE_WORKBOOK_BROKEN. */
    static int whole(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw XlsxParts.broken(e);
        }
    }

    static Refusal broken() {
        return new Refusal("TABLE_WORKBOOK_BROKEN");
    }
}
