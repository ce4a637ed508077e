package org.setu.reporting.saving;

import jakarta.inject.Inject;
import org.setu.identity.ErasureAsked;
import org.setu.identity.PersonalTraces;
import org.setu.shared.MadeOnce;

/** The views that somebody saved: they say what they worked on, and a name may stand in a filter. */
@MadeOnce
public class ViewTraces implements PersonalTraces {
    private final SavedViews savedViews;

    @Inject
    ViewTraces(SavedViews savedViews) {
        this.savedViews = savedViews;
    }

    @Override
    public void forget(ErasureAsked erasure) {
        savedViews.forget(erasure.account());
    }
}
