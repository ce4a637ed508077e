/** The words of everything that can be found, each language by its own grammar. Nobody outside of the library knows Lucene. */
@NullMarked
package org.setu.library.search;

import org.jspecify.annotations.NullMarked;
