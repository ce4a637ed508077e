package org.setu.reporting.saving;

import jakarta.inject.Inject;
import java.util.Map;
import org.setu.identity.PersonalData;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** The views that a person saved, for the copy of their data. */
@MadeOnce
public class ViewData implements PersonalData {
    private final SavedViews savedViews;

    @Inject
    ViewData(SavedViews savedViews) {
        this.savedViews = savedViews;
    }

    @Override
    public String section() {
        return "savedViews";
    }

    @Override
    public Object of(AccountId account) {
        return savedViews.of(account).stream()
                .map(view -> Map.of(
                        "name", view.name(),
                        "filter", view.filter(),
                        "sent", view.rhythm().map(Rhythm::name).orElse("NEVER"),
                        "savedAt", view.savedAt().toString()))
                .toList();
    }
}
