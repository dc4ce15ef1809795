package org.sitrep.extract.claim;

import org.sitrep.extract.claim.CasualtyClaim.Reference;

/**
 * Words for one or more people whose number is told.
 *
 * @param first index of the first token
 * @param last index of the last token, inclusive
 * @param head index of the noun, name or pronoun; of the number's last token where there is none
 * @param quantity how many
 * @param reference how the words bring them in
 */
record People(int first, int last, int head, Quantity quantity, Reference reference) {

  /** Tells whether the token is one of the words. */
  boolean covers(int token) {
    return first <= token && token <= last;
  }

  /** Tells whether the words are a number without a noun. */
  boolean isBare() {
    return head == quantity.last();
  }

  /** These and those that follow, as one number. */
  People with(People other) {
    return new People(first, other.last, other.head, quantity.plus(other.quantity), reference);
  }
}
