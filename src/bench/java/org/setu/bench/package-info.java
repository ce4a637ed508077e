/**
 * Measures Setu against what its server can do at best: {@code mvn -Pbench verify}. No part of the tests, which must not depend on how
 * busy a machine is.
 */
@NullMarked
package org.setu.bench;

import org.jspecify.annotations.NullMarked;
