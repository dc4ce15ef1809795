package org.sitrep.model.check;

import java.util.Optional;
import org.sitrep.model.fact.FactId;

/**
 * Something that an editor should know of.
 *
 * @param rule the rule that found it
 * @param severity how much it weighs, by the rule or the settings
 * @param message what was found, in a sentence or two
 * @param fact the event or figure that it is about; empty where it is about none
 * @param subject what it is about, the same in the next report: the key of the fact, the file, or
 *     the part of the masthead
 * @param place where in the articles to look; empty where it is in none
 */
public record Finding(
    CheckRule rule,
    Severity severity,
    String message,
    Optional<FactId> fact,
    String subject,
    Optional<Place> place) {}
