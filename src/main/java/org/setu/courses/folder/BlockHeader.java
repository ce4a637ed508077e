package org.setu.courses.folder;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.setu.courses.Block;
import org.setu.courses.Checksums;
import org.setu.shared.Slug;

/**
 * The line with which a block begins: {@code {#id .kind key=value key="a value with spaces"}}.
 *
 * @param line verbatim, without its line break
 * @param id empty where what stands there is no id
 * @param rest what could not be understood; empty in a sound header
 */
record BlockHeader(
        String line, Optional<Slug> id, String kind, Map<String, String> attributes, Optional<String> of, String rest) {
    private static final Pattern FORM = Pattern.compile("\\{#([^\\s}]*)(.*)}\\s*");
    private static final Pattern KIND = Pattern.compile("\\s+\\.([a-z][a-z0-9-]*)(?=\\s|$)");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s+([a-zA-Z][a-zA-Z0-9-]*)=(?:\"([^\"]*)\"|([^\\s\"}]+))(?=\\s|$)");

    /** A value that needs no quotation marks. */
    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9_./-]+");

    private static final int LONGEST = 8_000;

    BlockHeader {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** Whether a line wants to be a header, if perhaps it is none. */
    static boolean isMeant(String line) {
        return line.startsWith("{#");
    }

    /** @return empty where the line is no header at all */
    static Optional<BlockHeader> read(String line) {
        var form = FORM.matcher(line);
        return form.matches() ? Optional.of(read(line, form.group(1), form.group(2))) : Optional.empty();
    }

    /** A header with this id; {@code settings} is what stands behind the id: kind and attributes. */
    static Optional<BlockHeader> of(Slug id, String settings) {
        return read(settings.isBlank() ? "{#" + id + "}" : "{#" + id + " " + settings.strip() + "}");
    }

    /** Kind and attributes as they were written, without the stamp. */
    String settings() {
        String unstamped = Checksums.withoutStamp(line);
        int end = unstamped.indexOf('}') < 0 ? unstamped.length() : unstamped.lastIndexOf('}');
        return unstamped
                .substring("{#".length(), end)
                .replaceFirst("^[^\\s}]*", "")
                .strip();
    }

    boolean isSound() {
        return id.isPresent() && rest.isEmpty();
    }

    /** The same header with another stamp; everything else keeps its place. */
    String stamped(String checksum) {
        String unstamped = Checksums.withoutStamp(line);
        return unstamped.substring(0, unstamped.length() - 1).stripTrailing() + " of=" + checksum + "}";
    }

    /** Settings in which one attribute has this value; everything else keeps its place, and all where it has it already. */
    static String with(String settings, String name, String value) {
        String line = " " + settings.strip();
        var kind = KIND.matcher(line);
        int at = kind.lookingAt() ? kind.end() : 0;
        var attribute = ATTRIBUTE.matcher(line);
        while (attribute.region(at, line.length()).lookingAt()) {
            if (attribute.group(1).equals(name)) {
                String now = attribute.group(2) != null ? attribute.group(2) : attribute.group(3);
                String changed = line.substring(0, at) + written(name, value) + line.substring(attribute.end());
                return value.equals(now) ? settings : changed.strip();
            }
            at = attribute.end();
        }
        return (line + written(name, value)).strip();
    }

    private static String written(String name, String value) {
        return " " + name + "=" + (BARE.matcher(value).matches() ? value : "\"" + value + "\"");
    }

    private static BlockHeader read(String line, String id, String rest) {
        if (line.length() > LONGEST) {
            return new BlockHeader(
                    line, Optional.empty(), Block.TEXT, Map.of(), Optional.empty(), rest.substring(0, LONGEST / 100));
        }
        String kind = Block.TEXT;
        var found = KIND.matcher(rest);
        if (found.lookingAt()) {
            kind = found.group(1);
            rest = rest.substring(found.end());
        }
        var attributes = new LinkedHashMap<String, String>();
        var attribute = ATTRIBUTE.matcher(rest);
        while (attribute.lookingAt()) {
            String value = attribute.group(2) != null ? attribute.group(2) : attribute.group(3);
            if (attributes.putIfAbsent(attribute.group(1), String.valueOf(value)) != null) {
                break;
            }
            rest = rest.substring(attribute.end());
            attribute = ATTRIBUTE.matcher(rest);
        }
        Optional<String> of = Optional.ofNullable(attributes.remove("of"));
        var slug = Slug.isSlug(id) ? Optional.of(new Slug(id)) : Optional.<Slug>empty();
        return new BlockHeader(line, slug, kind, attributes, of, rest.strip());
    }
}
