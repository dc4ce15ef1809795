package org.sitrep.extract.claim;

import java.util.List;
import java.util.Optional;
import org.sitrep.extract.claim.Harm.Outcome;

/**
 * A rule of harm that fits words of a sentence.
 *
 * @param rule the rule
 * @param outcome what becomes of the victims
 * @param first index of the first token of the words
 * @param last index of the last one
 * @param trigger index of the token that tells the harm
 * @param harms the first tokens of all words of harm among the words
 * @param people the victims, where the words name them
 * @param quantity how many
 */
record HarmMatch(
    HarmRule rule,
    Outcome outcome,
    int first,
    int last,
    int trigger,
    List<Integer> harms,
    Optional<People> people,
    Quantity quantity) {}
