package org.setu.courses.web;

import java.util.List;
import java.util.Map;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.web.FieldError;

/**
 * The form in which a lesson is moved.
 *
 * @param standing the title of the module in which it stands
 * @param from that module's id
 * @param chosen as it was sent; blank before
 * @param losing what no longer holds if it leaves its module, sentence by sentence
 */
public record LessonMoveForm(
        CourseBar bar,
        String title,
        String standing,
        int number,
        int of,
        String action,
        String back,
        String from,
        List<Group> groups,
        String chosen,
        List<String> losing,
        List<FieldError> errors) {
    public boolean isPossible() {
        return groups.stream().anyMatch(group -> !group.spots().isEmpty());
    }

    public boolean hasOtherModules() {
        return groups.size() > 1;
    }

    /** The places in one module: what is sent, and what is read. */
    public record Group(String title, Map<String, String> spots) {}
}
