package org.setu;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Every module of the platform, ground floor first, and the modules below it whose faces (root packages) it may import. A module enters
 * with its first class; {@link ModulesTest} compares this list with the packages that exist, both ways.
 */
enum PlatformModule {
    SHARED,
    SHEETS,
    PAPER,
    WEB(SHARED),
    IDENTITY(SHARED),
    INSTITUTIONS(SHARED, SHEETS, IDENTITY),
    COURSES(SHARED, IDENTITY, INSTITUTIONS),
    LEARNING(SHARED, IDENTITY, INSTITUTIONS, COURSES),
    ASSESSMENT(SHARED, IDENTITY, COURSES, LEARNING),
    CERTIFICATES(SHARED, PAPER, IDENTITY, INSTITUTIONS, COURSES, LEARNING),
    LIBRARY(SHARED, COURSES),
    PROGRAMMES(SHARED, SHEETS, IDENTITY, INSTITUTIONS, COURSES, LEARNING),
    NEEDS(SHARED, IDENTITY, INSTITUTIONS, COURSES, LEARNING, CERTIFICATES),
    REPORTING(
            SHARED,
            SHEETS,
            PAPER,
            IDENTITY,
            INSTITUTIONS,
            COURSES,
            LEARNING,
            ASSESSMENT,
            CERTIFICATES,
            PROGRAMMES,
            NEEDS),
    NOTIFICATIONS(SHARED, IDENTITY, INSTITUTIONS, COURSES, LEARNING, ASSESSMENT, CERTIFICATES, PROGRAMMES, REPORTING),
    APP(
            SHARED,
            WEB,
            IDENTITY,
            INSTITUTIONS,
            COURSES,
            LEARNING,
            ASSESSMENT,
            CERTIFICATES,
            LIBRARY,
            PROGRAMMES,
            NEEDS,
            REPORTING,
            NOTIFICATIONS);

    private final Set<PlatformModule> mayImport;

    PlatformModule(PlatformModule... mayImport) {
        this.mayImport = Set.of(mayImport);
    }

    static Optional<PlatformModule> named(String name) {
        return Arrays.stream(values())
                .filter(module -> module.lowerCase().equals(name))
                .findFirst();
    }

    /** As packages, tables, templates and message files call it. */
    String lowerCase() {
        return name().toLowerCase(Locale.ROOT);
    }

    String root() {
        return "org.setu." + lowerCase();
    }

    boolean mayImportFace(String packageName) {
        return mayImport.stream().anyMatch(below -> below.root().equals(packageName));
    }

    boolean owns(String packageName) {
        return packageName.equals(root()) || packageName.startsWith(root() + ".");
    }

    /** Its pages and API resources live there, and may use {@code org.setu.web} too. */
    boolean isEdge(String packageName) {
        return packageName.equals(root() + ".web") || packageName.startsWith(root() + ".web.");
    }

    /** Writes none but its own tables; that it may read others' by SQL, only reports need. */
    boolean mayReadAllTables() {
        return lowerCase().equals("reporting");
    }
}
