/**
 * The smallest application that uses what Setu uses of the server: one resource, one bean, one entity that is counted at the start. What
 * it needs to start, any application of this kind needs on the machine at hand.
 */
@NullMarked
package org.setu.bench.smallest;

import org.jspecify.annotations.NullMarked;
