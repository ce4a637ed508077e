package org.setu.reporting.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.setu.reporting.ReportScope;
import org.setu.shared.MadeOnce;
import org.setu.shared.Site;
import org.setu.web.Pages;

/** What page and files of the register need alike: what there is to choose from, and what was asked for in words. */
@MadeOnce
public class CertificateDesk {
    private final Pages pages;
    private final ReportDesk desk;
    private final Site site;

    @Inject
    CertificateDesk(Pages pages, ReportDesk desk, Site site) {
        this.pages = pages;
        this.desk = desk;
        this.site = site;
    }

    /** Titles of courses by slug, in their order. */
    Map<String, String> courses() {
        return desk.titles(desk.courses());
    }

    Map<String, String> states() {
        var states = new LinkedHashMap<String, String>();
        states.put("valid", pages.text("reporting.register.state.valid"));
        states.put("expired", pages.text("reporting.register.state.expired"));
        states.put("revoked", pages.text("reporting.register.state.revoked"));
        return states;
    }

    /** They outlive the request, so a file that is sent piece by piece can use them. */
    CertificateWords words() {
        return new CertificateWords(pages.language(), courses(), site.zone(), site.publicUrl());
    }

    /** The heads of the columns. */
    List<String> heads() {
        return CertificateWords.COLUMNS.stream()
                .map(column -> pages.text("reporting.register.column." + column))
                .toList();
    }

    /**
     * Name and value, row by row: whose certificates, what was asked for, and what each column means.
     *
     * @param at when that was, in words
     */
    List<List<String>> definitions(CertificateQuery query, ReportScope scope, String at) {
        List<String> places = desk.names(scope);
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                pages.text("reporting.register.title"),
                places.isEmpty()
                        ? pages.text("reporting.scope.everybody")
                        : pages.text("reporting.scope.places", String.join("; ", places))));
        rows.add(List.of(pages.text("reporting.export.madeOn"), at));
        conditions(query, scope).forEach((key, value) -> {
            if (!value.isEmpty()) {
                rows.add(List.of(pages.text(key), value));
            }
        });
        CertificateWords.COLUMNS.forEach(column -> rows.add(List.of(
                pages.text("reporting.register.column." + column), pages.text("reporting.register.define." + column))));
        return List.copyOf(rows);
    }

    private Map<String, String> conditions(CertificateQuery query, ReportScope scope) {
        Map<String, String> places = desk.indented(scope);
        var conditions = new LinkedHashMap<String, String>();
        conditions.put("reporting.register.words", query.words());
        conditions.put("reporting.filter.course", courses().getOrDefault(query.course(), ""));
        conditions.put(
                "reporting.filter.institution",
                places.getOrDefault(query.institution(), "").strip());
        conditions.put("reporting.register.from", query.from());
        conditions.put("reporting.register.to", query.to());
        conditions.put("reporting.filter.state", states().getOrDefault(query.state(), ""));
        return conditions;
    }
}
