package org.setu.courses.reviews;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.setu.courses.Block;
import org.setu.courses.Checksums;
import org.setu.courses.CourseContent;
import org.setu.courses.YamlNode;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/** What a comment is about. It hangs on ids, which no edit changes, so it finds its text again however that was rewritten. */
public sealed interface Place {
    record OfCourse() implements Place {
        @Override
        public Optional<String> checksum(CourseContent content) {
            return Optional.of("");
        }

        @Override
        public String toString() {
            return "course";
        }
    }

    /** One block in one language. */
    record OfBlock(Slug module, Slug lesson, Slug block, Language language) implements Place {
        @Override
        public Optional<String> checksum(CourseContent content) {
            return content.lesson(module, lesson)
                    .filter(found -> found.sourceText().block(block).isPresent())
                    .map(found -> found.exactly(language)
                            .flatMap(text -> text.block(block))
                            .map(Block::checksum)
                            .orElse(""));
        }

        @Override
        public String toString() {
            return "block/" + module + "/" + lesson + "/" + block + "/" + language.code();
        }
    }

    /** One question, in all its languages. */
    record OfQuestion(Slug module, Slug question) implements Place {
        @Override
        public Optional<String> checksum(CourseContent content) {
            return node(content)
                    .map(node -> Checksums.ofBytes(node.shape().toString().getBytes(StandardCharsets.UTF_8)));
        }

        public Optional<YamlNode> node(CourseContent content) {
            return content.questions(module).stream()
                    .flatMap(pool -> pool.list("questions").stream())
                    .filter(node ->
                            node.text("id").filter(question.value()::equals).isPresent())
                    .findFirst();
        }

        @Override
        public String toString() {
            return "question/" + module + "/" + question;
        }
    }

    /** Of the text that stands there now; blank for one that is not written yet, empty where the place is gone. */
    Optional<String> checksum(CourseContent content);

    /** Empty for what is no place. */
    static Optional<Place> parse(String text) {
        List<String> parts = Arrays.asList(text.split("/", -1));
        boolean slugs = parts.stream().allMatch(Slug::isSlug);
        if (slugs && parts.size() == 5 && parts.get(0).equals("block")) {
            return Language.of(parts.get(4))
                    .map(language -> new OfBlock(
                            new Slug(parts.get(1)), new Slug(parts.get(2)), new Slug(parts.get(3)), language));
        } else if (slugs && parts.size() == 3 && parts.get(0).equals("question")) {
            return Optional.of(new OfQuestion(new Slug(parts.get(1)), new Slug(parts.get(2))));
        } else {
            return text.equals("course") ? Optional.of(new OfCourse()) : Optional.empty();
        }
    }
}
