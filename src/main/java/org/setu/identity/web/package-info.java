/** The pages, the API and the filter by which somebody is known. */
@NullMarked
package org.setu.identity.web;

import org.jspecify.annotations.NullMarked;
