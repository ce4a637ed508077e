/** The pages of the evidence library, and of the search. */
@NullMarked
package org.setu.library.web;

import org.jspecify.annotations.NullMarked;
