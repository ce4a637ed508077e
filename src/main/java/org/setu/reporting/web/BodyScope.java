package org.setu.reporting.web;

import java.util.List;
import org.setu.reporting.ReportScope;
import org.setu.reporting.ReportScope.Place;

/**
 * A coordination body as a reader sees it in reports.
 *
 * @param scope its members of today with all below them, as far as the reader answers for them
 * @param members those of them that the reader answers for, in the order of the tree
 * @param others the names of the others, whose figures the reader does not see
 */
public record BodyScope(String id, String name, ReportScope scope, List<Place> members, List<String> others) {
    public BodyScope {
        members = List.copyOf(members);
        others = List.copyOf(others);
    }

    /** As it stands in an address. */
    String address() {
        return "?body=" + id;
    }

    /** Whether there is anything to count. */
    public boolean isCounted() {
        return !members.isEmpty();
    }
}
