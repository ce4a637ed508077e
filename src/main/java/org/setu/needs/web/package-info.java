/** The pages of needs and of what people say of themselves, but for lists of people against needs, which are reports. */
@NullMarked
package org.setu.needs.web;

import org.jspecify.annotations.NullMarked;
