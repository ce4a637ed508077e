package org.setu.identity;

import org.setu.shared.AccountId;

/** What one module keeps of a person, for the copy of their data that everybody may take. Each module that keeps any implements it. */
public interface PersonalData {
    /** The name that it stands under in the copy, such as {@code postings}. */
    String section();

    /** Records, maps and lists of plain values, ready to be written as JSON. */
    Object of(AccountId account);
}
