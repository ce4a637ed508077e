/**
 * What a course says of itself, edited from a form: its title, for whom it is, what its certificate states and asks for. Here a course begins,
 * too.
 */
@NullMarked
package org.setu.courses.drafting.card;

import org.jspecify.annotations.NullMarked;
