package org.setu.sheets;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.setu.sheets.UnreadableSheet.Problem;

/** The parts of a workbook, each an XML of its own in a ZIP. Unpacked as they are read and never kept, and no further than a limit. */
final class XlsxParts {
    private static final int MOST_PARTS = 2_000;
    private static final long MOST_UNPACKED = 200_000_000;

    private final byte[] zip;

    XlsxParts(byte[] zip) {
        this.zip = zip;
    }

    /** Reads one part, or leaves it. */
    interface Reader {
        void read(String name, Part part) throws IOException, XMLStreamException, UnreadableSheet;
    }

    /** One part, which can be read once. */
    interface Part {
        XMLStreamReader open() throws XMLStreamException;
    }

    void each(Reader reader) throws IOException, XMLStreamException, UnreadableSheet {
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            var unpacked = new Unpacked(entries);
            int parts = 0;
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                parts++;
                if (parts > MOST_PARTS) {
                    throw new UnreadableSheet(Problem.NOT_A_TABLE, "");
                }
                try {
                    reader.read(entry.getName(), () -> xml(unpacked));
                    unpacked.passOver();
                } catch (IOException | XMLStreamException broken) {
                    if (unpacked.isTooMuch()) {
                        throw ReadSheet.tooLarge();
                    }
                    throw broken;
                }
            }
        }
    }

    /** Without document types, and so without entities, there is nothing to expand and nothing to fetch. */
    private static XMLStreamReader xml(InputStream part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("refers to " + systemId);
        });
        return factory.createXMLStreamReader(part);
    }

    /** Goes on to the next element's start or end, or to text; refuses what no workbook has. */
    static int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("declares a document type", xml.getLocation());
        }
        return event;
    }

    /** Counts what all parts together unpack to. Closing a part leaves the file open. */
    private static final class Unpacked extends FilterInputStream {
        private long bytes;

        private Unpacked(InputStream zip) {
            super(zip);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            bytes += Math.max(read, 0);
            if (isTooMuch()) {
                throw new IOException("It unpacks to more than " + MOST_UNPACKED + " bytes");
            }
            return read;
        }

        @Override
        public void close() {
            // The next part comes from the same file.
        }

        private void passOver() throws IOException {
            transferTo(OutputStream.nullOutputStream());
        }

        private boolean isTooMuch() {
            return bytes > MOST_UNPACKED;
        }
    }
}
