/** Reports that managers come back to, and letters that tell what they say. */
@NullMarked
package org.setu.reporting.saving;

import org.jspecify.annotations.NullMarked;
