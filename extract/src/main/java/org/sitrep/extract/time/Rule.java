package org.sitrep.extract.time;

import java.util.List;

/**
 * How one kind of expression is written, and what it means.
 *
 * @param name its name in {@code time.rules}
 * @param order its place there, the first rule 0
 * @param start where its pattern begins
 * @param meaning what reads its slots
 * @param notBefore the elements that must not stand right before the expression
 * @param notAfter the elements that must not stand right after it
 */
record Rule(
    String name,
    int order,
    Pattern.State start,
    Meaning meaning,
    List<Integer> notBefore,
    List<Integer> notAfter) {}
