/**
 * What a corrected question means for those who answered it before.
 *
 * <p>A trainer who corrected a question, and published it, is {@linkplain org.setu.assessment.regrading.Outlook shown} whose results and
 * certificates would change under each {@linkplain org.setu.assessment.regrading.Rule rule}, and decides. A decision is a {@link
 * org.setu.assessment.regrading.Regrading}; attempts are graded again one batch after the other, and what they had come to stays on record. No
 * certificate is ever withdrawn by it.
 */
@NullMarked
package org.setu.assessment.regrading;

import org.jspecify.annotations.NullMarked;
