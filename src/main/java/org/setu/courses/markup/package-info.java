/**
 * What authors write in CommonMark, as HTML that is safe to show: parsed, rendered, sanitised, and only then joined with what we
 * write ourselves.
 */
@NullMarked
package org.setu.courses.markup;

import org.jspecify.annotations.NullMarked;
