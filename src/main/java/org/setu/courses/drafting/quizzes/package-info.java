/**
 * The quizzes of a draft, edited from forms: what each draws from the pool, what passes it, and whether a certificate asks for it. They stay in
 * {@code course.yaml}, which people edit by hand, too. Of questions it knows only how many there are of each part.
 */
@NullMarked
package org.setu.courses.drafting.quizzes;

import org.jspecify.annotations.NullMarked;
