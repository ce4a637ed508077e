package org.setu.reporting;

import java.util.Optional;
import org.setu.shared.AccountId;

/**
 * What a saved view says today is to be told to its owner. It names nobody.
 *
 * @param filter as the address has it
 * @param counts empty where the view asks for what its owner may not see any more
 * @param saysRate whether the counts may be held against one another
 */
public record ViewCounted(
        AccountId owner, String name, String filter, Optional<CompletionCounts> counts, boolean saysRate) {}
