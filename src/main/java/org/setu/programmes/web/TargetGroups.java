package org.setu.programmes.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.setu.identity.ParticipantKind;
import org.setu.web.FieldErrors;
import org.setu.web.Pages;

/**
 * For whom a programme is, as a manager ticks it.
 *
 * @param chosen as they were sent
 */
public record TargetGroups(List<String> chosen) {
    /** Of the fields. */
    static final String FIELD = "group";

    public TargetGroups {
        chosen = List.copyOf(chosen);
    }

    static TargetGroups of(Collection<ParticipantKind> groups) {
        return new TargetGroups(groups.stream().map(ParticipantKind::name).toList());
    }

    static TargetGroups of(MultivaluedMap<String, String> fields) {
        return new TargetGroups(fields.getOrDefault(FIELD, List.of()));
    }

    void check(FieldErrors errors) {
        Set<String> known = Arrays.stream(ParticipantKind.values())
                .map(ParticipantKind::name)
                .collect(Collectors.toSet());
        errors.refuseIf(!known.containsAll(chosen), FIELD, "programmes.error.groups");
    }

    /** After they were checked. */
    Set<ParticipantKind> kinds() {
        return chosen.stream().map(ParticipantKind::valueOf).collect(Collectors.toSet());
    }

    static Map<String, String> choices(Pages pages) {
        var choices = new LinkedHashMap<String, String>();
        Arrays.stream(ParticipantKind.values())
                .forEach(kind -> choices.put(kind.name(), pages.text("identity.kind." + kind.name())));
        return choices;
    }

    /** In words; blank for everybody. */
    static String words(Pages pages, Collection<ParticipantKind> groups) {
        return groups.stream()
                .map(kind -> pages.text("identity.kind." + kind.name()))
                .collect(Collectors.joining(", "));
    }
}
