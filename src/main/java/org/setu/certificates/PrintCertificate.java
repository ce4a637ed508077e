package org.setu.certificates;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.setu.certificates.pdf.CertificatePdf;
import org.setu.paper.Typefaces;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.Messages;
import org.setu.shared.Site;

/** Puts a certificate of the register on paper. The same certificate gives the same bytes, so none are kept. */
@MadeOnce
public class PrintCertificate {
    private final Site site;

    @Inject
    PrintCertificate(Site site) {
        this.site = site;
    }

    /** Made at the first print: the typefaces take a moment. */
    private static final class Press {
        static final CertificatePdf PDF = new CertificatePdf(Typefaces.notoSansBengali());
    }

    /** Where anybody can check it; the reader's own language is added on the way. */
    public URI verifyAt(Certificate certificate) {
        return URI.create(site.publicUrl() + "/verify/" + certificate.code());
    }

    public byte[] pdf(Certificate certificate, LocalizedText holder) {
        var bytes = new ByteArrayOutputStream();
        try {
            Press.PDF.write(print(certificate, holder), bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot print " + certificate.number(), broken);
        }
        return bytes.toByteArray();
    }

    private CertificatePrint print(Certificate certificate, LocalizedText holder) {
        CertificateDetail detail = certificate.detail();
        return new CertificatePrint(
                certificate.kind(),
                certificate.number().value(),
                fitting(holder, CertificatePrint.LONGEST_NAME),
                fitting(detail.course(), CertificatePrint.LONGEST_TITLE),
                fitting(detail.deed(), CertificatePrint.LONGEST_STATEMENT),
                certificate.workload(),
                competencies(detail.competencies()),
                fitting(detail.assessment(), CertificatePrint.LONGEST_ASSESSMENT),
                certificate.revisionNumber(),
                certificate.issuedAt(),
                certificate.validThrough(),
                site.zone(),
                verifyAt(certificate));
    }

    /** As many as a sheet holds; the last line then says how many more the certificate's page lists. */
    private static List<LocalizedText> competencies(List<LocalizedText> all) {
        boolean tooMany = all.size() > CertificatePrint.MOST_COMPETENCIES;
        int most = tooMany ? CertificatePrint.MOST_COMPETENCIES - 1 : all.size();
        var shown = new ArrayList<LocalizedText>();
        all.subList(0, most).forEach(one -> shown.add(fitting(one, CertificatePrint.LONGEST_COMPETENCY)));
        if (tooMany) {
            int more = all.size() - most;
            shown.add(LocalizedText.of(
                    Messages.in(Language.EN).text("certificates.print.more", more),
                    Messages.in(Language.BN).text("certificates.print.more", more)));
        }
        return shown;
    }

    /** No longer than a sheet holds, and of letters that it can hold: a gap can be seen, a sheet that fails cannot. */
    private static LocalizedText fitting(LocalizedText text, int longest) {
        var texts = new EnumMap<Language, String>(Language.class);
        text.texts().forEach((language, words) -> texts.put(language, fitting(words, longest)));
        return new LocalizedText(texts);
    }

    private static String fitting(String text, int longest) {
        var missing = Typefaces.notoSansBengali().unprintable(text);
        String printable = missing.isEmpty()
                ? text
                : text.codePoints()
                        .map(sign -> missing.contains(sign) ? '_' : sign)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
        return printable.length() <= longest
                ? printable
                : printable.substring(0, longest - 1).strip() + "…";
    }
}
