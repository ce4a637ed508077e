package org.setu.courses.folder;

import java.util.HashMap;
import org.setu.courses.Findings;
import org.setu.courses.SharedKnowledge;
import org.setu.courses.Work;
import org.setu.shared.Slug;

/** Whether the shared files fit together. */
final class SharedCheck implements Check {
    private static final String LIBRARY = "_shared/library.yaml";

    @Override
    public void lint(Checked checked, Findings findings) {
        SharedKnowledge shared = checked.course().shared();
        for (SharedKnowledge.Fact fact : shared.facts().values()) {
            fact.sources().stream()
                    .filter(source -> shared.reference(source).isEmpty())
                    .forEach(source ->
                            findings.error("_shared/facts.yaml", fact.line(), "reference-unknown", source, fact.key()));
            if (fact.sources().isEmpty()) {
                findings.error("_shared/facts.yaml", fact.line(), "fact-without-source", fact.key());
            }
        }
        shared.competencies().values().stream()
                .filter(competency ->
                        shared.priorityArea(competency.priorityArea()).isEmpty())
                .forEach(competency -> findings.error(
                        "_shared/competencies.yaml",
                        competency.line(),
                        "priority-area-unknown",
                        competency.priorityArea()));
        lintWorks(shared, findings);
    }

    private static void lintWorks(SharedKnowledge shared, Findings findings) {
        var owners = new HashMap<String, Slug>();
        for (Work work : shared.works().values()) {
            work.facts().stream()
                    .filter(fact -> shared.fact(fact).isEmpty())
                    .forEach(fact -> findings.error(LIBRARY, work.line(), "fact-unknown", fact));
            work.priorityAreas().stream()
                    .filter(area -> shared.priorityArea(area).isEmpty())
                    .forEach(area -> findings.error(LIBRARY, work.line(), "priority-area-unknown", area));
            for (String reference : work.references()) {
                Slug owner = owners.putIfAbsent(reference, work.key());
                if (shared.reference(reference).isEmpty()) {
                    findings.error(LIBRARY, work.line(), "work-reference-unknown", reference, work.key());
                } else if (owner != null) {
                    findings.error(LIBRARY, work.line(), "work-reference-taken", reference, owner);
                }
            }
        }
    }
}
