package org.setu.assessment.bank;

import java.util.List;
import org.setu.assessment.Question;
import org.setu.courses.Finding;
import org.setu.courses.Findings;
import org.setu.courses.YamlNode;

/** Questions as a trainer types them, and what the reader says to that. */
record Yaml(List<Question> questions, List<Finding> findings) {
    static Yaml read(String text) {
        var findings = new Findings();
        var root = YamlNode.read(text, "questions.yaml", 1, findings).orElseThrow();
        return new Yaml(QuestionReader.read(root, findings), findings.all());
    }

    List<String> keys() {
        return findings.stream().map(Finding::key).toList();
    }
}
