/** The invented learners of a demonstration, and the invented past in which they learned. */
@NullMarked
package org.setu.app.demo;

import org.jspecify.annotations.NullMarked;
