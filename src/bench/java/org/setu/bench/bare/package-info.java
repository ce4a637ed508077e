/** A second application on the same server that does next to nothing: what Setu's figures are compared with. */
@NullMarked
package org.setu.bench.bare;

import org.jspecify.annotations.NullMarked;
