/**
 * Certificates on paper: one page that anybody can read, hear, search, copy and check.
 *
 * <p>Two floors. Below stand the general pieces, which know no certificate: {@link ShapingFont} turns text into glyphs with
 * the JDK's HarfBuzz, {@link PdfFont} embeds what was used of a typeface, {@link TaggedDocument} and {@link TaggedPage} write
 * PDF/UA-1 and PDF/A-2a, {@link Paragraph} breaks lines, {@link Drawing} draws. Above stands {@link CertificatePdf} with its
 * words, its ornaments and its QR code.
 */
@NullMarked
package org.setu.certificates.pdf;

import org.jspecify.annotations.NullMarked;
