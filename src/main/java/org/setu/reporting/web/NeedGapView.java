package org.setu.reporting.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.setu.reporting.NeedSum;
import org.setu.shared.PageOf;

/**
 * What the work of institutions needs, and what is missing.
 *
 * @param institution where the reader looks; blank for all they may see
 * @param institutions names by id, those below others indented
 * @param competencies those that are needed, the one that is missing most first
 * @param offices the institutions that have needs, the one that misses most first
 * @param address of this page, to be followed by a page's number
 * @param peoplePath where people are held against needs
 * @param waitingPath those of them whose word nobody has confirmed
 * @param planPath the plan of action
 * @param setPath where the institution's own needs are said; blank where none is chosen
 * @param at when it was counted
 */
public record NeedGapView(
        String scope,
        String institution,
        Map<String, String> institutions,
        NeedSum whole,
        List<Line> competencies,
        PageOf<Line> offices,
        String address,
        String peoplePath,
        String waitingPath,
        String planPath,
        String setPath,
        Instant at) {
    public NeedGapView {
        competencies = List.copyOf(competencies);
    }

    /** @param path the people of a competency, or an institution's own page */
    public record Line(String name, String path, NeedSum sum) {}

    /** How many of the competencies are missing somewhere. */
    public long missing() {
        return competencies.stream().filter(line -> !line.sum().isMet()).count();
    }
}
