/** What a certificate will say of a course: in which words, and how much time. Pure functions of a revision and its rules. */
@NullMarked
package org.setu.certificates.issuing;

import org.jspecify.annotations.NullMarked;
