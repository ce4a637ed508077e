package org.setu.assessment.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How often one thing was chosen in one part of a question, and how those who chose it did in the rest.
 *
 * <p>What was typed is told apart by its checksum. In words it is kept from the moment that five people typed the same: before, it might say who
 * they are.
 */
@Entity
@Table(name = "assessment_item_choice")
public class ChoiceCount {
    @Id
    private UUID id;

    @Column(name = "item_id")
    private UUID itemId;

    private String part;

    private String choice;

    private @Nullable String typed;

    private int chosen;

    private int paired;

    private double rest;

    @Column(name = "rest_squares")
    private double restSquares;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected ChoiceCount() {}

    ChoiceCount(ItemKey key, PartChoice chosen) {
        this.id = id(key, chosen);
        this.itemId = key.id();
        this.part = chosen.part();
        this.choice = chosen.choice();
    }

    static UUID id(ItemKey key, PartChoice chosen) {
        return ItemKey.id(key.id().toString(), chosen.part(), chosen.choice());
    }

    UUID id() {
        return id;
    }

    /** One more person chose it, for the first time that they saw the question. */
    void add(PartChoice again, CountedAnswer answer) {
        chosen++;
        if (chosen >= ItemFigures.FEWEST) {
            typed = again.typed().orElse(null);
        }
        answer.rest().ifPresent(share -> {
            Sample sample = new Sample(paired, rest, restSquares).plus(share);
            paired = sample.count();
            rest = sample.sum();
            restSquares = sample.squares();
        });
    }
}
