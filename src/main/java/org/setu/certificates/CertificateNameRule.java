package org.setu.certificates;

import org.setu.identity.NameRule;
import org.setu.shared.MadeOnce;

/** Refuses a name at the door that could not be printed on a certificate later. */
@MadeOnce
public class CertificateNameRule implements NameRule {
    @Override
    public String unprintable(String name) {
        return PrintableName.unprintable(name).orElse("");
    }
}
