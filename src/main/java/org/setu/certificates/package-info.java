/**
 * Certificates: what is said of a learner once a course is completed, the register that vouches for it, and its forms on
 * paper ({@code pdf}) and as a badge.
 *
 * <p>Owns the tables {@code certificates_*}. A certificate says nothing that the register cannot prove, and is never edited.
 */
@NullMarked
package org.setu.certificates;

import org.jspecify.annotations.NullMarked;
