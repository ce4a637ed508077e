/**
 * Where Setu is put together: start-up, producers, seeds, the schedule, and the tools for the command line. It knows every module's
 * face, and nobody imports it.
 */
@NullMarked
package org.setu.app;

import org.jspecify.annotations.NullMarked;
