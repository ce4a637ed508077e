package org.setu.institutions.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setu.institutions.Institution;
import org.setu.institutions.InstitutionEvent;
import org.setu.institutions.InstitutionKind;
import org.setu.institutions.InstitutionNames;
import org.setu.institutions.InstitutionTree;
import org.setu.institutions.ReshapeTree.Wanted;
import org.setu.institutions.importing.Columns.Column;
import org.setu.institutions.importing.TreeLine.Change;
import org.setu.shared.InstitutionId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.Messages;
import org.setu.shared.Slug;
import org.setu.sheets.Sheet;
import org.setu.sheets.SheetRow;

/**
 * What a table of institutions would make of the tree, row by row. A row means the institution of its code; without a code, the one of its English
 * name at that place. What there is not, is new.
 */
public final class TreePlan {
    public static final List<Column> COLUMNS =
            List.of(Column.CODE, Column.NAME_EN, Column.NAME_BN, Column.KIND, Column.PARENT);
    public static final List<Column> NEEDED = List.of(Column.NAME_EN, Column.NAME_BN, Column.KIND);

    private static final Map<String, InstitutionKind> KINDS = kinds();
    /** No tree is deeper, and a table that makes believe so shall not exhaust us. */
    private static final int DEEPEST = 100;

    private final Columns columns;
    private final InstitutionNames names;
    private final Map<InstitutionId, Institution> known;
    private final Map<String, Institution> byCode;
    private final Map<String, List<Institution>> byPlace;
    private final Set<TreeLine> settled = new HashSet<>();
    private final Map<String, List<TreeLine>> linesByText = new HashMap<>();
    private final Map<InstitutionId, TreeLine> linesById = new LinkedHashMap<>();
    private final List<TreeLine> lines;

    private TreePlan(Sheet sheet, InstitutionTree tree, List<InstitutionEvent> renamings) {
        this.columns = Columns.of(sheet, COLUMNS);
        this.names = new InstitutionNames(tree, renamings);
        List<Institution> all =
                tree.rows().stream().map(InstitutionTree.Row::institution).toList();
        this.known = all.stream().collect(Collectors.toMap(Institution::id, Function.identity()));
        this.byCode = all.stream().collect(Collectors.toMap(one -> one.slug().value(), Function.identity()));
        this.byPlace = all.stream().collect(Collectors.groupingBy(one -> place(one.parent(), one.name())));
        this.lines = sheet.rows().stream().map(this::line).toList();
    }

    /** To be asked where {@link Columns#missing} finds none of {@link #NEEDED} missing. */
    public static TreePlan of(Sheet sheet, InstitutionTree tree, List<InstitutionEvent> renamings) {
        var plan = new TreePlan(sheet, tree, renamings);
        plan.lines.forEach(TreePlan::check);
        plan.lines.forEach(plan::meanByCode);
        plan.lines.forEach(plan::remember);
        plan.lines.forEach(line -> plan.settle(line, 0));
        plan.refuseTwice();
        plan.refuseWhatHangsOnWrongRows();
        plan.lines.forEach(plan::refuseSameName);
        plan.refuseWhatHangsOnWrongRows();
        plan.lines.forEach(TreePlan::compare);
        return plan;
    }

    public List<TreeLine> lines() {
        return lines;
    }

    public long count(Change change) {
        return lines.stream().filter(line -> line.changes().contains(change)).count();
    }

    public long unchanged() {
        return lines.stream()
                .filter(line -> line.isRight() && line.changes().isEmpty())
                .count();
    }

    public List<TreeLine> wrong() {
        return lines.stream().filter(line -> !line.isRight()).toList();
    }

    public boolean changesSomething() {
        return lines.stream().anyMatch(line -> !line.changes().isEmpty());
    }

    /** The same as long as the table would do the same: a tree that changed where it matters gives another. */
    public String fingerprint() {
        return Fingerprint.of(lines.stream()
                .map(line -> line.row().number() + " " + line.changes() + " " + line.fault() + " "
                        + line.existing()
                                .map(one -> one.id() + " " + one.name() + " " + one.kind() + " " + one.parent())
                                .orElse("")
                        + " "
                        + line.parent().filter(known::containsKey)));
    }

    /** How the institutions of all right rows should be, each after the one that it is to stand below. */
    public List<Wanted> wanted() {
        var done = new HashSet<InstitutionId>();
        var wanted = new ArrayList<Wanted>();
        for (TreeLine line : lines) {
            if (line.isRight()) {
                add(line, done, wanted);
            }
        }
        return wanted;
    }

    private void add(TreeLine line, Set<InstitutionId> done, List<Wanted> wanted) {
        var way = new ArrayList<TreeLine>();
        Optional<TreeLine> next = Optional.of(line);
        while (next.isPresent() && done.add(next.get().id())) {
            way.add(0, next.get());
            next = next.get().parent().map(linesById::get).filter(TreeLine::isRight);
        }
        for (TreeLine one : way) {
            if (!one.changes().isEmpty()) {
                wanted.add(new Wanted(
                        one.id(),
                        Optional.of(one.code()).filter(code -> !code.isEmpty()).map(Slug::new),
                        one.name(),
                        one.chosenKind(),
                        one.parent()));
            }
        }
    }

    private TreeLine line(SheetRow row) {
        return new TreeLine(
                row,
                InstitutionNames.folded(columns.of(row, Column.CODE)),
                LocalizedText.of(tidy(columns.of(row, Column.NAME_EN)), tidy(columns.of(row, Column.NAME_BN))),
                Optional.ofNullable(KINDS.get(InstitutionNames.folded(columns.of(row, Column.KIND)))),
                columns.of(row, Column.PARENT));
    }

    private static void check(TreeLine line) {
        String english = line.name().in(Language.EN);
        String bangla = line.name().in(Language.BN);
        if (english.isEmpty()) {
            line.refuse(Fault.NAME_EN_MISSING, "");
        } else if (bangla.isEmpty()) {
            line.refuse(Fault.NAME_BN_MISSING, "");
        } else if (english.length() > NameText.LONGEST || bangla.length() > NameText.LONGEST) {
            line.refuse(Fault.NAME_TOO_LONG, String.valueOf(NameText.LONGEST));
        } else if (NameText.isUnreadable(english + bangla)) {
            line.refuse(Fault.UNREADABLE, "");
        } else if (!NameText.isLatin(english)) {
            line.refuse(Fault.NAME_EN_SCRIPT, english);
        } else if (!NameText.isBangla(bangla)) {
            line.refuse(Fault.NAME_BN_SCRIPT, bangla);
        } else if (line.kind().isEmpty()) {
            line.refuse(Fault.KIND_UNKNOWN, "");
        } else if (!line.code().isEmpty() && !Slug.isSlug(line.code())) {
            line.refuse(Fault.CODE_UNFIT, line.code());
        }
    }

    private void meanByCode(TreeLine line) {
        Institution found = byCode.get(line.code());
        if (found != null) {
            mean(line, found);
        }
    }

    private void mean(TreeLine line, Institution institution) {
        line.means(institution);
        if (institution.mergedInto().isPresent()) {
            String into = institution
                    .mergedInto()
                    .map(known::get)
                    .map(one -> one.slug().value())
                    .orElse("");
            line.refuse(Fault.TAKEN_IN, into);
        } else if (institution.isClosed()) {
            line.refuse(Fault.CLOSED, "");
        }
    }

    /** So that rows can name one another. */
    private void remember(TreeLine line) {
        Stream.of(line.code(), line.name().in(Language.EN), line.name().in(Language.BN))
                .map(InstitutionNames::folded)
                .filter(text -> !text.isEmpty())
                .distinct()
                .forEach(text -> linesByText
                        .computeIfAbsent(text, first -> new ArrayList<>())
                        .add(line));
    }

    /** Where a row stands and which institution it means hang on one another, up to the top. */
    private void settle(TreeLine line, int depth) {
        if (depth < DEEPEST && settled.add(line)) {
            place(line, depth);
            meanByName(line);
        }
    }

    private void place(TreeLine line, int depth) {
        if (!columns.has(Column.PARENT) || !line.isRight()) {
            return;
        }
        String text = InstitutionNames.folded(line.parentText());
        Set<InstitutionId> meant = meant(text, depth);
        if (text.isEmpty()) {
            line.standsBelow(Optional.empty());
        } else if (isPresentParent(line, text)) {
            line.standsBelow(line.existing().flatMap(Institution::parent));
        } else if (meant.size() == 1) {
            line.standsBelow(meant.stream().findFirst());
        } else {
            line.refuse(meant.isEmpty() ? Fault.PARENT_UNKNOWN : Fault.PARENT_AMBIGUOUS, line.parentText());
        }
    }

    /** A code means one; a name can mean several, of the tree and of the table. */
    private Set<InstitutionId> meant(String text, int depth) {
        Optional<Institution> coded = Optional.ofNullable(byCode.get(text)).filter(one -> !one.isClosed());
        if (coded.isPresent()) {
            return Set.of(coded.get().id());
        }
        Set<InstitutionId> right = new LinkedHashSet<>();
        Set<InstitutionId> wrong = new LinkedHashSet<>();
        for (TreeLine line : linesByText.getOrDefault(text, List.of())) {
            settle(line, depth + 1);
            (line.isRight() ? right : wrong).add(line.id());
        }
        names.named(text).forEach(one -> right.add(one.id()));
        return right.isEmpty() ? wrong : right;
    }

    /** Where it stands is named, even if that is closed. */
    private boolean isPresentParent(TreeLine line, String text) {
        return line.existing()
                .flatMap(Institution::parent)
                .map(known::get)
                .filter(parent -> Stream.of(
                                parent.slug().value(),
                                parent.name().in(Language.EN),
                                parent.name().in(Language.BN))
                        .map(InstitutionNames::folded)
                        .anyMatch(text::equals))
                .isPresent();
    }

    private void meanByName(TreeLine line) {
        if (line.isRight() && line.existing().isEmpty() && line.code().isEmpty()) {
            byPlace.getOrDefault(place(line.parent(), line.name()), List.of()).stream()
                    .findFirst()
                    .ifPresent(one -> mean(line, one));
        }
    }

    private static String place(Optional<InstitutionId> parent, LocalizedText name) {
        return InstitutionNames.folded(name.in(Language.EN))
                + parent.map(id -> " below " + id).orElse("");
    }

    private void refuseTwice() {
        Map<String, TreeLine> first = new HashMap<>();
        for (TreeLine line : lines) {
            String means = line.existing().map(one -> one.id().toString()).orElseGet(() -> newOne(line));
            TreeLine earlier = first.putIfAbsent(means, line);
            if (earlier != null) {
                line.refuse(Fault.TWICE, String.valueOf(earlier.row().number()));
            } else {
                linesById.put(line.id(), line);
            }
        }
    }

    private static String newOne(TreeLine line) {
        return line.code().isEmpty() ? place(line.parent(), line.name()) : line.code();
    }

    /** Until nothing more is found: a row that is refused changes where others stand. */
    private void refuseWhatHangsOnWrongRows() {
        boolean found = true;
        while (found) {
            found = false;
            for (TreeLine line : lines) {
                if (line.isRight()) {
                    refuseParent(line);
                    found = found || !line.isRight();
                }
            }
        }
    }

    private void refuseParent(TreeLine line) {
        Optional<InstitutionId> above = line.parent();
        Optional<TreeLine> aboveLine = above.map(linesById::get);
        if (above.isPresent()
                && !known.containsKey(above.get())
                && aboveLine.filter(TreeLine::isRight).isEmpty()) {
            line.refuse(Fault.PARENT_WRONG, line.parentText());
        } else {
            objectionOnTheWayUp(line).ifPresent(fault -> line.refuse(fault, line.parentText()));
        }
    }

    private Optional<Fault> objectionOnTheWayUp(TreeLine line) {
        Optional<InstitutionId> above = line.parent();
        for (int steps = 0; above.isPresent(); steps++) {
            if (above.get().equals(line.id())) {
                return Optional.of(Fault.BELOW_ITSELF);
            } else if (steps == DEEPEST) {
                return Optional.of(Fault.TOO_DEEP);
            }
            above = parentAfterwards(above.get());
        }
        return Optional.empty();
    }

    private Optional<InstitutionId> parentAfterwards(InstitutionId id) {
        TreeLine line = linesById.get(id);
        return line != null && line.isRight()
                ? line.parent()
                : Optional.ofNullable(known.get(id)).flatMap(Institution::parent);
    }

    /** Two of one name at one place could not be told apart. */
    private void refuseSameName(TreeLine line) {
        boolean same = line.isRight()
                && byPlace.getOrDefault(place(line.parent(), line.name()), List.of()).stream()
                        .filter(one -> !one.id().equals(line.id()) && !one.isClosed())
                        .anyMatch(one -> !linesById.containsKey(one.id()));
        if (same) {
            line.refuse(Fault.SAME_NAME, line.name().in(Language.EN));
        }
    }

    private static void compare(TreeLine line) {
        if (!line.isRight()) {
            return;
        }
        Optional<Institution> existing = line.existing();
        if (existing.isEmpty()) {
            line.changes(Change.ADDED);
        } else {
            if (!existing.get().name().equals(line.name()) || existing.get().kind() != line.chosenKind()) {
                line.changes(Change.RENAMED);
            }
            if (!existing.get().parent().equals(line.parent())) {
                line.changes(Change.MOVED);
            }
        }
    }

    /** As the pages call it in either language, or as the program does. */
    private static Map<String, InstitutionKind> kinds() {
        var kinds = new HashMap<String, InstitutionKind>();
        for (InstitutionKind kind : InstitutionKind.values()) {
            kinds.put(InstitutionNames.folded(kind.name()), kind);
            for (Language language : Language.values()) {
                String word = Messages.in(language).text("institutions.institutionKind." + kind);
                kinds.put(InstitutionNames.folded(word), kind);
            }
        }
        return kinds;
    }

    private static String tidy(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
