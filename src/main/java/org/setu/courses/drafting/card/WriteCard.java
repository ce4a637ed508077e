package org.setu.courses.drafting.card;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.setu.courses.Checksums;
import org.setu.courses.CompletionRule.QuizPassed;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFiles;
import org.setu.courses.Drafts;
import org.setu.courses.Drafts.Change;
import org.setu.courses.Findings;
import org.setu.courses.YamlNode;
import org.setu.courses.drafting.outline.AddToOutline;
import org.setu.courses.drafting.outline.OutlineDraft;
import org.setu.courses.drafting.outline.OutlineWritten;
import org.setu.courses.drafting.outline.OutlineWritten.Fault;
import org.setu.courses.drafting.outline.OutlineWritten.Flaw;
import org.setu.courses.drafting.outline.OutlineWritten.Kept;
import org.setu.courses.drafting.outline.OutlineWritten.Overtaken;
import org.setu.courses.drafting.outline.OutlineWritten.Unfit;
import org.setu.courses.drafting.outline.WriteModule;
import org.setu.courses.drafting.quizzes.QuizWording;
import org.setu.courses.folder.CourseReader;
import org.setu.courses.folder.YamlSource;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Words a course's card anew, unless somebody has worded it differently since. What stays the same keeps its bytes. */
@MadeOnce
public class WriteCard {
    private static final List<String> ROOT = List.of();
    private static final List<String> PARTS = List.of("title", "summary", "certificate", "audiences", "priorityAreas");
    private static final List<String> RULES = List.of("completion", "certificate");

    private final Drafts drafts;

    @Inject
    WriteCard(Drafts drafts) {
        this.drafts = drafts;
    }

    public OutlineWritten write(Slug course, CardWording wording, AccountId by) {
        return drafts.change(course, by, files -> written(files, wording));
    }

    /** By which two are told apart who word the card; what else stands in the file does not matter. */
    public static String standing(CourseFiles files) {
        return OutlineDraft.of(files)
                .map(OutlineDraft::source)
                .map(source -> Stream.concat(PARTS.stream().map(key -> List.of(key)), Stream.of(RULES))
                        .map(path -> source.at(path).map(YamlNode::shape).toString())
                        .toList())
                .map(said -> Checksums.ofBlock("", said.toString()))
                .orElse("");
    }

    static Change<OutlineWritten> written(CourseFiles files, CardWording wording) {
        CourseContent course = CourseReader.read(files, new Findings());
        if (!standing(files).equals(wording.basedOn())) {
            return new Change<>(files, new Overtaken());
        }
        List<Fault> faults = CardCheck.of(
                wording, course.source(), course.shared().priorityAreas().keySet());
        if (!faults.isEmpty()) {
            return new Change<>(files, new Unfit(faults));
        } else if (wording.rules().isEmpty()
                && course.certificateRules().stream().noneMatch(QuizPassed.class::isInstance)) {
            return new Change<>(files, Unfit.of(new Fault("rules", Flaw.RULE_MISSING)));
        }
        return OutlineDraft.of(files)
                .flatMap(outline -> worded(outline.source(), wording).map(outline::as))
                .map(changed -> new Change<OutlineWritten>(changed.files(), new Kept(course.slug())))
                .orElseGet(() -> AddToOutline.onlyAsText(files));
    }

    private static Optional<YamlSource> worded(YamlSource source, CardWording wording) {
        return WriteModule.said(source, ROOT, "title", wording.title())
                .flatMap(found -> WriteModule.said(found, ROOT, "summary", wording.summary()))
                .flatMap(found -> certified(found, "title", wording.certificateTitle()))
                .flatMap(found -> certified(found, "statement", wording.statement()))
                .flatMap(found -> expiring(found, wording.validMonths()))
                .flatMap(found -> listed(found, List.of("audiences"), wording.audiences(), List.of()))
                .flatMap(found -> listed(found, List.of("priorityAreas"), wording.priorityAreas(), List.of()))
                .flatMap(found -> listed(found, RULES, wording.rules(), CardWording.RULES));
    }

    private static Optional<YamlSource> certified(YamlSource source, String key, Map<Language, String> texts) {
        return source.at(List.of("certificate")).isPresent()
                ? WriteModule.said(source, List.of("certificate"), key, texts)
                : source.with(ROOT, "certificate", Map.of(key, AddToOutline.texts(texts)));
    }

    private static Optional<YamlSource> expiring(YamlSource source, String months) {
        Optional<String> there =
                source.at(List.of("certificate", "validMonths")).flatMap(YamlNode::text);
        Optional<Integer> wanted = months.isEmpty() ? Optional.empty() : QuizWording.number(months);
        if (there.equals(wanted.map(String::valueOf))) {
            return Optional.of(source);
        } else {
            return wanted.isPresent()
                    ? source.with(List.of("certificate"), "validMonths", wanted.get())
                    : source.withoutKey(List.of("certificate"), "validMonths");
        }
    }

    /**
     * Makes a list say these and no others.
     *
     * @param among what the form knows; other items stay. Empty: it knows all
     */
    private static Optional<YamlSource> listed(
            YamlSource source, List<String> path, List<String> wanted, List<String> among) {
        List<YamlNode> items = source.at(path).map(YamlNode::items).orElse(List.of());
        List<String> there = items.stream().map(item -> item.text().orElse("")).toList();
        if (source.at(path).isEmpty()) {
            String key = path.get(path.size() - 1);
            return wanted.isEmpty() ? Optional.of(source) : source.with(path.subList(0, path.size() - 1), key, wanted);
        }
        Optional<YamlSource> changed = Optional.of(source);
        for (String item : wanted) {
            if (!there.contains(item)) {
                changed = changed.flatMap(found -> found.withAdded(path, item));
            }
        }
        int[] going = IntStream.range(0, there.size())
                .filter(at -> !wanted.contains(there.get(at)))
                .filter(at -> among.isEmpty() || among.contains(there.get(at)))
                .toArray();
        for (int at = going.length - 1; at >= 0; at--) {
            int place = going[at];
            changed = changed.flatMap(found -> found.without(path, place));
        }
        return changed;
    }
}
