package org.setu.courses.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.setu.shared.Language;
import org.setu.shared.Messages;
import org.setu.web.Frame;

/** Words for what authors may write as they like: where nobody gave a name to it, its own stands for it. */
public final class DeskWords {
    private DeskWords() {}

    /** Of a kind of block. */
    public static String kind(Frame frame, String kind) {
        return named(frame, "courses.desk.kind.", kind);
    }

    public static String questionKind(Frame frame, String kind) {
        return named(frame, "courses.desk.questionKind.", kind);
    }

    /** Of one text of a question. */
    public static String line(Frame frame, String key) {
        return named(frame, "courses.desk.line.", key);
    }

    public static String setting(Frame frame, String key, String value) {
        return frame.text(
                "courses.desk.setting",
                named(frame, "courses.desk.settingName.", key),
                named(frame, "courses.desk." + key + ".", value));
    }

    /** How a block of this kind is set. */
    public static String settingsHint(String kind) {
        String key = "courses.desk.settings." + kind;
        return Messages.in(Language.EN).has(key) ? key : "courses.desk.settings.text";
    }

    /** What may be chosen, each with its words. */
    public static Map<String, String> choices(Frame frame, String prefix, List<String> values) {
        var choices = new LinkedHashMap<String, String>();
        values.forEach(value -> choices.put(value, frame.text(prefix + value)));
        return choices;
    }

    private static String named(Frame frame, String prefix, String name) {
        return Messages.in(frame.language()).has(prefix + name) ? frame.text(prefix + name) : name;
    }
}
