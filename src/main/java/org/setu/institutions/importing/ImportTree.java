package org.setu.institutions.importing;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.setu.institutions.InstitutionTree;
import org.setu.institutions.Institutions;
import org.setu.institutions.ReshapeTree;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.sheets.Sheet;

/** Says what a table would make of the tree, and does that and nothing else when an administrator says so. */
@MadeOnce
@Transactional
public class ImportTree {
    private final Institutions institutions;
    private final ReshapeTree reshapeTree;

    @Inject
    ImportTree(Institutions institutions, ReshapeTree reshapeTree) {
        this.institutions = institutions;
        this.reshapeTree = reshapeTree;
    }

    public TreePlan look(Sheet sheet) {
        return TreePlan.of(sheet, institutions.tree(), institutions.renamings());
    }

    /**
     * Carries out the right rows, all or none. Doing it again changes nothing.
     *
     * @param seen the fingerprint of the plan that was looked at
     * @return the plan as it would be now, where it is another: then nothing has changed
     */
    public Optional<TreePlan> carryOut(Sheet sheet, String seen, AccountId by) {
        InstitutionTree tree = institutions.lockedTree();
        TreePlan plan = TreePlan.of(sheet, tree, institutions.renamings());
        if (!plan.fingerprint().equals(seen)) {
            return Optional.of(plan);
        }
        reshapeTree.reshape(tree, plan.wanted(), by);
        return Optional.empty();
    }
}
