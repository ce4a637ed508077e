/** How institutions name people for a cohort: asked by those who manage it, answered by their focal points, decided by the first again. */
@NullMarked
package org.setu.programmes.nominating;

import org.jspecify.annotations.NullMarked;
