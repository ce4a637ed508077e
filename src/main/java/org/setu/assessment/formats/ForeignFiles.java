package org.setu.assessment.formats;

import java.util.Optional;
import org.setu.courses.ForeignQuestions;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;

/** Reads the files of all formats that Setu knows. */
@MadeOnce
public class ForeignFiles implements ForeignQuestions {
    @Override
    public Optional<Reading> read(String text, Language language) {
        return Format.of(text).map(format -> new Reading(format.called(), format.read(text, language)));
    }
}
