/**
 * Whether a published course is offered: its withdrawals, with the reason that newcomers read, and their ends. What learners have begun is no
 * business of this package. Knows no page.
 */
@NullMarked
package org.setu.courses.offering;

import org.jspecify.annotations.NullMarked;
