/** The composition root: start-up, migrations, producers, seeds and the schedule. Nobody imports it. */
@NullMarked
package org.setu.app;

import org.jspecify.annotations.NullMarked;
