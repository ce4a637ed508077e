/**
 * Certificates on paper: one page that anybody can read, hear, search, copy and check.
 *
 * <p>Set with what {@code org.setu.paper} has. {@link CertificatePdf} has its words, its ornaments and its QR code.
 */
@NullMarked
package org.setu.certificates.pdf;

import org.jspecify.annotations.NullMarked;
