/**
 * Tables that somebody made in a spreadsheet program, read as rows of text, and workbooks for such programs.
 *
 * <p>Owns no table. Knows nothing of what a table is about: whoever asks for it looks for their columns among the headings, by name.
 * {@link ReadSheet} reads CSV and XLSX, or says by {@link UnreadableSheet} how to mend what cannot be read.
 * {@link XlsxBook} writes as many rows as there are.
 */
@NullMarked
package org.setu.sheets;

import org.jspecify.annotations.NullMarked;
