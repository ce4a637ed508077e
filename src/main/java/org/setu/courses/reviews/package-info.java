/**
 * A draft on its way to publication: who wrote what, which sign-offs the course asks for and how each stands, comments and suggestions,
 * who was asked, and what each reviewer has read. Knows no page and no letter; what others should be told of is announced.
 */
@NullMarked
package org.setu.courses.reviews;

import org.jspecify.annotations.NullMarked;
