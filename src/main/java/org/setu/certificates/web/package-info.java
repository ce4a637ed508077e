/** The holder's certificates, the page on which anybody checks one, and the same for programs. */
@NullMarked
package org.setu.certificates.web;

import org.jspecify.annotations.NullMarked;
