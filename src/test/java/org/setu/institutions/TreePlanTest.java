package org.setu.institutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.setu.institutions.ReshapeTree.Wanted;
import org.setu.institutions.importing.Fault;
import org.setu.institutions.importing.TreeLine;
import org.setu.institutions.importing.TreeLine.Change;
import org.setu.institutions.importing.TreePlan;
import org.setu.shared.InstitutionId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;
import org.setu.sheets.Sheet;
import org.setu.sheets.SheetRow;

/** What becomes of each row of a table of institutions. */
class TreePlanTest {
    private static final Instant NOON = Instant.parse("2026-11-23T06:00:00Z");
    private final Institution ministry = institution(
            "moex", "Ministry of Examples (MOEX)", "উদাহরণ মন্ত্রণালয়", InstitutionKind.MINISTRY, Optional.empty());
    private final Institution bureau = institution(
            "boex", "Bureau of Examples", "উদাহরণ ব্যুরো", InstitutionKind.DEPARTMENT, Optional.of(ministry.id()));
    private final Institution office = institution(
            "office", "District Office", "জেলা কার্যালয়", InstitutionKind.DISTRICT_OFFICE, Optional.of(bureau.id()));
    private final List<Institution> all = new ArrayList<>(List.of(ministry, bureau, office));
    private final List<InstitutionEvent> renamings = new ArrayList<>();

    @Test
    void eachRowSaysWhatItChanges() {
        TreePlan plan = plan(
                "moex|Ministry of Examples (MOEX)|উদাহরণ মন্ত্রণালয়|Ministry|",
                "boex|Bureau of Better Examples|উদাহরণ ব্যুরো|Department|MOEX",
                "office|District Office|জেলা কার্যালয়|জেলা কার্যালয়|Ministry of Examples (MOEX)",
                "|New Office, Cumilla|নতুন কার্যালয়, কুমিল্লা|district office|boex",
                "wing|New Wing|নতুন শাখা|Other|New Office, Cumilla");

        assertThat(plan.lines())
                .extracting(line -> line.fault().isPresent()
                        ? line.fault().get()
                        : line.changes().toString())
                .containsExactly("[]", "[RENAMED]", "[MOVED]", "[ADDED]", "[ADDED]");
        assertThat(plan.unchanged()).isEqualTo(1);
        assertThat(plan.wanted())
                .extracting(one -> one.name().in(Language.EN))
                .containsExactly("Bureau of Better Examples", "District Office", "New Office, Cumilla", "New Wing");
        Wanted wing = plan.wanted().get(3);
        assertThat(wing.parent()).contains(plan.wanted().get(2).id());
        assertThat(wing.code()).contains(new Slug("wing"));
    }

    @Test
    void whatIsWrongIsNamedAndLeftOut() {
        TreePlan plan = plan(
                "a||বাংলা|Other|",
                "b|English||Other|",
                "c|বাংলা|বাংলা|Other|",
                "d|English|Avgvi|Other|",
                "e|Office E|কার্যালয়|Kingdom|",
                "not a code!|Office F|কার্যালয়|Other|",
                "g|Office G|কার্যালয়|Other|nowhere",
                "h|Office H|কার্যালয়|Other|g",
                "i|Bureau of Examples|কার্যালয়|Other|moex",
                "k|" + "x".repeat(161) + "|কার্যালয়|Other|",
                "l|Office L|কার্যালয়|Other|",
                "l|Office M|কার্যালয়|Other|");

        assertThat(plan.lines())
                .extracting(line -> line.fault().orElse(null))
                .containsExactly(
                        Fault.NAME_EN_MISSING,
                        Fault.NAME_BN_MISSING,
                        Fault.NAME_EN_SCRIPT,
                        Fault.NAME_BN_SCRIPT,
                        Fault.KIND_UNKNOWN,
                        Fault.CODE_UNFIT,
                        Fault.PARENT_UNKNOWN,
                        Fault.PARENT_WRONG,
                        Fault.SAME_NAME,
                        Fault.NAME_TOO_LONG,
                        null,
                        Fault.TWICE);
        assertThat(plan.lines().get(11).detail()).as("the row that was first").isEqualTo("12");
        assertThat(plan.wanted()).extracting(Wanted::code).containsExactly(Optional.of(new Slug("l")));
    }

    @Test
    void nothingComesToStandBelowItself() {
        assertThat(faults(plan("moex|Ministry of Examples (MOEX)|উদাহরণ মন্ত্রণালয়|Ministry|office")))
                .containsExactly(Fault.BELOW_ITSELF);
        assertThat(faults(plan(
                        "x|Office X|কার্যালয়|Other|y",
                        "y|Office Y|কার্যালয়|Other|x",
                        "z|Office Z|কার্যালয়|Other|y")))
                .as("neither in a circle of new ones, nor below one")
                .containsExactly(Fault.BELOW_ITSELF, Fault.PARENT_WRONG, Fault.PARENT_WRONG);
        assertThat(faults(plan("x|Office X|কার্যালয়|Other|x"))).containsExactly(Fault.BELOW_ITSELF);
    }

    @Test
    void twoMayChangePlaces() {
        TreePlan plan = plan(
                "office|District Office|জেলা কার্যালয়|Other|moex",
                "boex|Bureau of Examples|উদাহরণ ব্যুরো|Other|office");

        assertThat(faults(plan)).isEmpty();
        assertThat(plan.wanted())
                .extracting(Wanted::parent)
                .containsExactly(Optional.of(ministry.id()), Optional.of(office.id()));
    }

    @Test
    void theSameTableAgainChangesNothing() {
        String[] rows = {
            "|New Ministry|নতুন মন্ত্রণালয়|Ministry|",
            "|New Office|নতুন কার্যালয়|District office|New Ministry",
            "|New Office|নতুন কার্যালয়|District office|moex"
        };
        for (Wanted one : plan(rows).wanted()) {
            all.add(new Institution(one.id(), one.parent(), new Slug("made-" + all.size()), one.name(), one.kind()));
        }

        assertThat(all).hasSize(6);
        assertThat(plan(rows).unchanged()).isEqualTo(3);
        assertThat(plan(rows).changesSomething()).isFalse();
    }

    @Test
    void aNameOfOldLeadsToWhatItIsToday() {
        bureau.rename(
                        LocalizedText.of("Bureau of Better Examples", "উন্নত উদাহরণ ব্যুরো"),
                        InstitutionKind.OTHER,
                        Optional.empty(),
                        NOON)
                .ifPresent(renamings::add);
        office.mergeInto(ministry, Optional.empty(), NOON);

        TreePlan plan = plan(
                "n1|Office One|কার্যালয়|Other|Bureau of Examples",
                "n2|Office Two|কার্যালয়|Other|District Office",
                "office|District Office|জেলা কার্যালয়|Other|boex");
        assertThat(plan.wanted())
                .extracting(Wanted::parent)
                .containsExactly(Optional.of(bureau.id()), Optional.of(ministry.id()));
        assertThat(faults(plan)).containsExactly(Fault.TAKEN_IN);
        assertThat(plan.lines().get(2).detail()).isEqualTo("moex");

        var names = new InstitutionNames(new InstitutionTree(all), renamings);
        assertThat(names.search("district off")).singleElement().satisfies(found -> {
            assertThat(found.institution()).isEqualTo(ministry);
            assertThat(found.former().map(name -> name.in(Language.EN))).contains("District Office");
        });
        assertThat(names.search("better"))
                .singleElement()
                .satisfies(found -> assertThat(found.former()).isEmpty());
    }

    @Test
    void aPlanIsKnownAgainUntilTheTreeChangesWhereItMatters() {
        String[] rows = {"boex|Bureau of Examples|উদাহরণ ব্যুরো|Other|moex", "n|New Office|নতুন কার্যালয়|Other|boex"};
        String seen = plan(rows).fingerprint();

        all.add(institution("elsewhere", "Elsewhere", "অন্যত্র", InstitutionKind.OTHER, Optional.empty()));
        assertThat(plan(rows).fingerprint()).as("somewhere else").isEqualTo(seen);
        bureau.moveBelow(Optional.empty(), Optional.empty(), NOON);
        assertThat(plan(rows).fingerprint()).isNotEqualTo(seen);
    }

    @Test
    void fiftyThousandRowsHalfOfThemWrongArePlannedInSeconds() {
        var rows = new ArrayList<String>();
        for (int at = 0; at < 25_000; at++) {
            rows.add("|Office " + at + "|কার্যালয়|Other|" + (at == 0 ? "" : "Office " + (at - 1) / 10));
            rows.add("|Office wrong " + at + "|কার্যালয়|Kingdom|");
        }

        TreePlan plan = Assertions.assertTimeout(Duration.ofSeconds(20), () -> plan(rows.toArray(String[]::new)));

        assertThat(plan.count(Change.ADDED)).isEqualTo(25_000);
        assertThat(plan.wrong()).hasSize(25_000);
        assertThat(plan.wanted()).hasSize(25_000);
    }

    @Test
    void aChainThatIsWrittenFromItsEndHarmsNobody() {
        var rows = new ArrayList<String>();
        for (int at = 20_000; at > 0; at--) {
            rows.add("c" + at + "|Office " + at + "|কার্যালয়|Other|" + (at == 1 ? "" : "c" + (at - 1)));
        }

        TreePlan plan = Assertions.assertTimeout(Duration.ofSeconds(20), () -> plan(rows.toArray(String[]::new)));

        assertThat(plan.lines()).hasSize(20_000);
    }

    private TreePlan plan(String... rows) {
        var sheet = new ArrayList<SheetRow>();
        for (String row : rows) {
            sheet.add(new SheetRow(sheet.size() + 2, Arrays.asList(row.split("\\|", -1))));
        }
        return TreePlan.of(
                new Sheet(List.of("Code", "name in english", "Name in Bangla", "ধরন", "Belongs to"), sheet),
                new InstitutionTree(all),
                renamings);
    }

    private static List<Fault> faults(TreePlan plan) {
        return plan.lines().stream()
                .map(TreeLine::fault)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Institution institution(
            String code, String english, String bangla, InstitutionKind kind, Optional<InstitutionId> parent) {
        return new Institution(InstitutionId.next(), parent, new Slug(code), LocalizedText.of(english, bangla), kind);
    }
}
