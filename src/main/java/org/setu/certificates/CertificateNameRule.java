package org.setu.certificates;

import jakarta.enterprise.context.Dependent;
import org.setu.identity.NameRule;

/** Refuses a name at the door that could not be printed on a certificate later. */
@Dependent
public class CertificateNameRule implements NameRule {
    @Override
    public String unprintable(String name) {
        return PrintableName.unprintable(name).orElse("");
    }
}
