package org.setu.certificates;

import java.time.Instant;
import org.setu.shared.AccountId;
import org.setu.shared.LocalizedText;

/** Announced once for each certificate, in the transaction that wrote the register; mail and badges listen. */
public record CertificateIssued(
        CertificateNumber number, CertificatePrint.Kind kind, AccountId holder, LocalizedText course, Instant at) {}
