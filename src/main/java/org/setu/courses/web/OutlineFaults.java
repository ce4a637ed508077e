package org.setu.courses.web;

import java.util.List;
import org.setu.courses.drafting.outline.OutlineWritten;
import org.setu.courses.drafting.outline.OutlineWritten.Fault;
import org.setu.courses.drafting.outline.OutlineWritten.Unfit;
import org.setu.shared.Slug;
import org.setu.web.FieldError;

/** What an edit of the outline has to be told of, in a trainer's words. */
final class OutlineFaults {
    private OutlineFaults() {}

    /** What is to be mended; nothing where it was kept. */
    static List<FieldError> errors(OutlineWritten written) {
        if (written instanceof Unfit unfit) {
            return errors(unfit.faults());
        } else if (written instanceof OutlineWritten.Gone) {
            return List.of(new FieldError("", "courses.desk.error.gone"));
        } else {
            return List.of();
        }
    }

    static List<FieldError> errors(List<Fault> faults) {
        return faults.stream()
                .map(fault -> new FieldError(fault.field(), "courses.desk.outline.flaw." + fault.flaw(), fault.names()))
                .toList();
    }

    /** 422 where something is to be mended, 409 where somebody was there first. */
    static int status(OutlineWritten written) {
        return written instanceof Unfit ? 422 : 409;
    }

    /** The key of what the next page tells. */
    static String notice(OutlineWritten moved) {
        return moved instanceof Unfit ? "courses.desk.outline.flaw.ONLY_AS_TEXT" : "courses.desk.notice.saved";
    }

    /** Where a module stands on its course's desk. */
    static String place(Slug course, Slug module) {
        return "/authoring/" + course + "#module-" + module;
    }
}
