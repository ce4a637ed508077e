/** What reports count, read whole into columns of numbers: a value of one moment, kept for a while. */
@NullMarked
package org.setu.reporting.snapshot;

import org.jspecify.annotations.NullMarked;
