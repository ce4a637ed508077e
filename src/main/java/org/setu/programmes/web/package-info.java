/** The pages of programmes and cohorts, but for the list of a cohort’s members, which is a report. */
@NullMarked
package org.setu.programmes.web;

import org.jspecify.annotations.NullMarked;
