/** The activities that courses themselves know: scenarios and reflections. Others register from above. */
@NullMarked
package org.setu.courses.activities;

import org.jspecify.annotations.NullMarked;
