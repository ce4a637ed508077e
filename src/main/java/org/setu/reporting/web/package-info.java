/** The manager's room: reports as pages, as files for a spreadsheet and for programs. */
@NullMarked
package org.setu.reporting.web;

import org.jspecify.annotations.NullMarked;
