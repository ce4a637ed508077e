package org.setu.identity;

/**
 * What one module forgets of a person who wants to be forgotten. Each module that keeps anything that tells who somebody is implements it;
 * all of them work in the one transaction of the erasure. Facts that counts rest on stay, under an id that leads to nobody any more.
 */
public interface PersonalTraces {
    /** Forgets this person. Doing it again changes nothing. */
    void forget(ErasureAsked erasure);
}
