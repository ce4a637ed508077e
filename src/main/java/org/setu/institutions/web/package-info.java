/** The pages of institutions and postings, and the page on which people register. */
@NullMarked
package org.setu.institutions.web;

import org.jspecify.annotations.NullMarked;
