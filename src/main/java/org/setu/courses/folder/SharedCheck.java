package org.setu.courses.folder;

import org.setu.courses.Findings;
import org.setu.courses.SharedKnowledge;

/** Whether the shared files fit together. */
final class SharedCheck implements Check {
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
    }
}
