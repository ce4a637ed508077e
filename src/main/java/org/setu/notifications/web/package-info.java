/** The letters, written when something happened, and the page on which administrators see what became of them. */
@NullMarked
package org.setu.notifications.web;

import org.jspecify.annotations.NullMarked;
