/** The learner's pages: catalogue, course, lesson, home, and what is missing for the certificate. */
@NullMarked
package org.setu.learning.web;

import org.jspecify.annotations.NullMarked;
