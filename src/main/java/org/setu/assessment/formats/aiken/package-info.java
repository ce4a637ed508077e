/** Aiken's plain text: single choices of one stem, lettered answers and the right letter. */
@NullMarked
package org.setu.assessment.formats.aiken;

import org.jspecify.annotations.NullMarked;
