/**
 * The few values that several modules speak of: typed ids, languages, texts in several languages, the endings
 * of Bangla words, one page of a list.
 *
 * <p>Imports no other module. Kept to about ten files: a value that only one module needs lives there.
 */
@NullMarked
package org.setu.shared;

import org.jspecify.annotations.NullMarked;
