package org.setu.certificates;

import java.time.Instant;
import org.setu.shared.AccountId;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

/**
 * Announced when the end of a certificate is near enough for its holder to renew it, and once more shortly before the end.
 *
 * @param validThrough a moment on its last day
 */
public record CertificateExpiring(
        CertificateNumber number, AccountId holder, Slug course, LocalizedText title, Instant validThrough) {}
