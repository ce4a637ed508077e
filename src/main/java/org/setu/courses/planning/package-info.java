/**
 * Publication at a time: what was planned by whom, the draft that is meant, and what became of it. It publishes by {@link
 * org.setu.courses.Drafts#publish} and by nothing else. Knows no page and no letter; what others should be told of is announced.
 */
@NullMarked
package org.setu.courses.planning;

import org.jspecify.annotations.NullMarked;
