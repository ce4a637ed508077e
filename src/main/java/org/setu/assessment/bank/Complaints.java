package org.setu.assessment.bank;

import java.util.List;
import java.util.stream.Stream;
import org.setu.courses.Findings;
import org.setu.courses.YamlNode;
import org.setu.shared.Language;

/** The findings about one question: each names it first. */
final class Complaints {
    private final String about;
    private final List<Language> languages;
    private final Findings findings;
    private boolean broken;

    /** @param languages in which texts ought to be there */
    Complaints(String about, List<Language> languages, Findings findings) {
        this.about = about;
        this.languages = languages;
        this.findings = findings;
    }

    List<Language> languages() {
        return languages;
    }

    /** Whether there was an error, so that what was read is not to be used. */
    boolean areGrave() {
        return broken;
    }

    void error(YamlNode at, Fault fault, Object... arguments) {
        broken = true;
        findings.error(at.file(), at.line(), fault.key(), withName(arguments));
    }

    void warning(YamlNode at, Fault fault, Object... arguments) {
        findings.warning(at.file(), at.line(), fault.key(), withName(arguments));
    }

    private Object[] withName(Object... arguments) {
        return Stream.concat(Stream.of(about), Stream.of(arguments)).toArray();
    }
}
