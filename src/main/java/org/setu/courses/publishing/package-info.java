/** How a course's files become an immutable revision, and how drafts and revisions are kept. */
@NullMarked
package org.setu.courses.publishing;

import org.jspecify.annotations.NullMarked;
