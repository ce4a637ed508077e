/**
 * Documents on paper that anybody can read, hear, search and copy, in Bangla and English alike.
 *
 * <p>Owns no table and knows nothing of what is printed. {@link ShapingFont} turns text into glyphs with the JDK's HarfBuzz, {@link PdfFont} embeds what was
 * used of a typeface, {@link TaggedDocument} and {@link TaggedPage} write PDF/UA-1 and PDF/A-2a, {@link Paragraph} breaks lines, {@link Drawing} draws.
 * {@link PaperReport} sets headings, paragraphs and tables below one another, on as many pages as it takes.
 */
@NullMarked
package org.setu.paper;

import org.jspecify.annotations.NullMarked;
