/** Courses over HTTP: their media, the desk where trainers write, and the administrator's view of the folders. */
@NullMarked
package org.setu.courses.web;

import org.jspecify.annotations.NullMarked;
