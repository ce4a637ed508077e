package org.setu.courses.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.setu.courses.Block;
import org.setu.courses.Lesson;
import org.setu.courses.drafting.Wording;
import org.setu.shared.Slug;

/** The kinds of block that can be added, each with what an author begins with. */
public enum NewBlock {
    TEXT("", ""),
    CALLOUT(".callout type=key", ""),
    KEYPOINTS(".keypoints", "- "),
    EXERCISE(".exercise minutes=15", ""),
    FIGURE(".figure src=media/ alt=\"\"", ""),
    VIDEO(".video src=media/ minutes=3 captions=media/", ""),
    AUDIO(".audio src=media/ minutes=3", ""),
    DOWNLOAD(".download src=media/ title=\"\"", ""),
    SCENARIO(".scenario", """
            title:
            intro: |

            start: beginning
            scenes:
              - id: beginning
                text: |

                choices:
                  - id: first
                    text:
                    feedback:
                    to: ending
              - id: ending
                text: |

                outcome: good"""),
    REFLECTION(".reflection", """
            prompt: |

            rubric:
              -
            sample: |
            """),
    CHECK(".check", "");

    private final String settings;
    private final String text;

    NewBlock(String settings, String text) {
        this.settings = settings;
        this.text = text;
    }

    static Optional<NewBlock> called(String kind) {
        return Arrays.stream(values()).filter(one -> one.kind().equals(kind)).findFirst();
    }

    public String kind() {
        return name().toLowerCase(Locale.ROOT);
    }

    Wording wording() {
        return new Wording(settings, text, "", "");
    }

    /** The first of {@code figure-1}, {@code figure-2}, ... that no block of the lesson has. */
    String unusedId(Lesson lesson) {
        for (int number = 1; ; number++) {
            var id = new Slug(kind() + "-" + number);
            boolean used = lesson.texts().values().stream()
                    .flatMap(found -> found.blocks().stream())
                    .map(Block::id)
                    .anyMatch(id::equals);
            if (!used) {
                return id.value();
            }
        }
    }
}
