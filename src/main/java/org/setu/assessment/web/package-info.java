/** The quiz room's pages, the check-yourself questions inside lessons, and attempts for programs. */
@NullMarked
package org.setu.assessment.web;

import org.jspecify.annotations.NullMarked;
