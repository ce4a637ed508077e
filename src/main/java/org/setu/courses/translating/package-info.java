/**
 * What can be told of a translation without understanding it: whether it uses the words of the term bank, and whether it has the numbers of
 * its source. It tells, and never stops anything. It knows no drafts and no pages.
 */
@NullMarked
package org.setu.courses.translating;

import org.jspecify.annotations.NullMarked;
