package org.setu.courses.drafting.outline;

import java.util.Arrays;
import java.util.List;
import org.setu.shared.Slug;

/** What became of an edit of the outline. Only where it was kept, anything was written. */
public sealed interface OutlineWritten {
    /** @param id of what was added, worded, moved or removed */
    record Kept(Slug id) implements OutlineWritten {}

    /** Somebody else changed it since it was opened. */
    record Overtaken() implements OutlineWritten {}

    /** Somebody else removed it since it was opened. */
    record Gone() implements OutlineWritten {}

    /** It cannot be done like this. */
    record Unfit(List<Fault> faults) implements OutlineWritten {
        public Unfit {
            faults = List.copyOf(faults);
        }

        public static Unfit of(Fault... faults) {
            return new Unfit(Arrays.asList(faults));
        }
    }

    /**
     * One thing to mend.
     *
     * @param field what it is about: {@code title}, {@code objective-a1.2}; blank for the whole
     * @param names what the message speaks of
     */
    record Fault(String field, Flaw flaw, List<Object> names) {
        public Fault {
            names = List.copyOf(names);
        }

        public Fault(String field, Flaw flaw, Object... names) {
            this(field, flaw, Arrays.asList(names));
        }
    }

    /** Why the outline cannot be changed like this. The name is also the message's key. */
    enum Flaw {
        /** The source language needs it. */
        TITLE_MISSING,
        SUMMARY_MISSING,
        /** Another one beside it is called the same: mostly a form that was sent twice. */
        TITLE_TAKEN,
        TOO_LONG,
        /** The id is not one. */
        ID,
        /** A lesson of the module has or had this id. */
        ID_TAKEN,
        /** A module needs one at least. */
        OBJECTIVE_MISSING,
        OBJECTIVE_TEXT,
        OBJECTIVE_LEVEL,
        OBJECTIVE_COMPETENCY,
        /** Questions, quizzes or lessons still name it. */
        OBJECTIVE_IN_USE,
        LAST_MODULE,
        /** The module's quiz is the final one, the pre-test or the post-test. */
        QUIZ_OF_THE_COURSE,
        /** A quiz draws from this module alone. */
        QUIZ_EMPTIED,
        /** Only the module's quiz earns a certificate. */
        NO_RULE_LEFT,
        /** A quiz draws one question at least. */
        QUIZ_WITHOUT_QUESTIONS,
        /** It is no whole number, or one outside these bounds. */
        NUMBER,
        /** The module, or the course, has such a quiz already: mostly a form that was sent twice. */
        QUIZ_THERE,
        /** What the holder of a certificate has shown to be able to do. */
        STATEMENT_MISSING,
        CARD_SUMMARY_MISSING,
        AUDIENCE_MISSING,
        /** A certificate asks for something. */
        RULE_MISSING,
        /** None of what may be chosen. */
        CHOICE,
        /** The module, or the lesson that was to be followed, is not there any more. */
        PLACE_GONE,
        /** A file lies already where a lesson's text would go. */
        FILE_IN_THE_WAY,
        /** Lessons that stand in other modules serve the module's objectives, or ask its questions. */
        LESSONS_ELSEWHERE,
        /** The file is written in a way that only its text can be edited. */
        ONLY_AS_TEXT
    }
}
