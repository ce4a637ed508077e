package org.setu.reporting.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.setu.certificates.CertificateNumber;
import org.setu.certificates.Certificates;
import org.setu.certificates.PrintCertificate;
import org.setu.certificates.RegisterEntry;
import org.setu.shared.AccountId;
import org.setu.shared.LocalizedText;
import org.setu.web.Csv;
import org.setu.web.Pages;

/** Certificates as files, one after the other, with a list of them at the end that says what was left out. */
final class CertificateZip implements AutoCloseable {
    /** So many take some seconds to print. */
    static final int MOST = 200;

    private static final String LIST = "list.csv";

    private final ZipOutputStream zip;
    private final AccountId manager;
    private final Certificates certificates;
    private final PrintCertificate printCertificate;
    private final Words words;
    private final List<List<String>> rows = new ArrayList<>();
    private boolean more;

    CertificateZip(
            OutputStream out,
            AccountId manager,
            Certificates certificates,
            PrintCertificate printCertificate,
            Words words) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.manager = manager;
        this.certificates = certificates;
        this.printCertificate = printCertificate;
        this.words = words;
    }

    /** What the list says: asked of a page before the file is sent, when nobody looks any more. */
    record Words(List<String> heads, String leftOut, String more) {
        static Words of(Pages pages) {
            return new Words(
                    List.of(
                            pages.text("reporting.column.certificate"),
                            pages.text("reporting.column.name"),
                            pages.text("reporting.certificates.file"),
                            pages.text("reporting.certificates.remark")),
                    pages.text("reporting.certificates.leftOut"),
                    pages.text("reporting.certificates.more", MOST));
        }
    }

    /** The file where this manager may have it, else a line of the list that says why not; nothing more once it is full. */
    void add(String number, String name) throws IOException {
        if (rows.size() == MOST) {
            more = true;
            return;
        }
        Optional<RegisterEntry> entry =
                certificates.seenBy(manager, new CertificateNumber(number)).filter(RegisterEntry::canBePrinted);
        Optional<LocalizedText> holder = entry.flatMap(RegisterEntry::holder);
        if (entry.isPresent() && holder.isPresent()) {
            String file = number + ".pdf";
            zip.putNextEntry(new ZipEntry(file));
            zip.write(printCertificate.pdf(entry.get().certificate(), holder.get()));
            zip.closeEntry();
            zip.flush();
            rows.add(List.of(number, name, file, ""));
        } else {
            rows.add(List.of(number, name, "", words.leftOut()));
        }
    }

    /** Whether there was one more than it holds. */
    boolean hasEnough() {
        return more;
    }

    void flush() throws IOException {
        zip.flush();
    }

    @Override
    public void close() throws IOException {
        zip.putNextEntry(new ZipEntry(LIST));
        zip.write(list().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.close();
    }

    private String list() throws IOException {
        if (more) {
            rows.add(List.of("", "", "", words.more()));
        }
        var text = new StringWriter();
        text.write(Csv.BYTE_ORDER_MARK);
        Csv.write(text, words.heads());
        for (List<String> row : rows) {
            Csv.write(text, row);
        }
        return text.toString();
    }
}
