package org.setu.institutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.setu.shared.InstitutionId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

class InstitutionTreeTest {
    private final Institution ministry = institution("moewoe", Optional.empty());
    private final Institution bureau = institution("bmet", Optional.of(ministry.id()));
    private final Institution office = institution("demo-cumilla", Optional.of(bureau.id()));
    private final Institution board = institution("wewb", Optional.of(ministry.id()));
    private final Institution bank = institution("bank", Optional.empty());
    private final InstitutionTree tree = new InstitutionTree(List.of(office, bank, board, ministry, bureau));

    @Test
    void aMinistryHasAllThatIsBelowIt() {
        assertThat(tree.subtree(ministry.id()))
                .containsExactlyInAnyOrder(ministry.id(), bureau.id(), office.id(), board.id());
    }

    @Test
    void anOfficeHasOnlyItself() {
        assertThat(tree.subtree(office.id())).containsExactly(office.id());
    }

    @Test
    void eachRowStandsAfterTheOneItBelongsTo() {
        assertThat(tree.rows().stream()
                        .map(row -> row.depth() + " " + row.institution().name().in(Language.EN)))
                .containsExactly("0 bank", "0 moewoe", "1 bmet", "2 demo-cumilla", "1 wewb");
    }

    @Test
    void anOfficeMayMoveAnywhereElse() {
        assertThat(tree.mayMove(office.id(), Optional.of(board.id()))).isTrue();
        assertThat(tree.mayMove(office.id(), Optional.of(bank.id()))).isTrue();
        assertThat(tree.mayMove(office.id(), Optional.empty())).isTrue();
    }

    @Test
    void nothingMovesBelowItselfOrItsOwn() {
        assertThat(tree.mayMove(ministry.id(), Optional.of(ministry.id()))).isFalse();
        assertThat(tree.mayMove(ministry.id(), Optional.of(office.id()))).isFalse();
    }

    @Test
    void theAbbreviationInBracketsBecomesTheShortName() {
        assertThat(AddInstitution.stem("Bureau of Manpower, Employment and Training (BMET)"))
                .isEqualTo("bmet");
        assertThat(AddInstitution.stem("Wage Earners' Welfare Board")).isEqualTo("wage-earners-welfare-board");
        assertThat(AddInstitution.stem("()")).isEqualTo("institution");
        assertThat(AddInstitution.stem("ব্যুরো")).isEqualTo("institution");
    }

    private static Institution institution(String name, Optional<InstitutionId> parent) {
        return new Institution(
                InstitutionId.next(), parent, new Slug(name), LocalizedText.of(name, name), InstitutionKind.OTHER);
    }
}
