/**
 * Scenarios and reflections of a draft, edited from forms: what a trainer typed becomes the YAML of a block, which stays a text that people edit
 * by hand, too.
 */
@NullMarked
package org.setu.courses.drafting.activity;

import org.jspecify.annotations.NullMarked;
