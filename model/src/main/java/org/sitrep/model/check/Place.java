package org.sitrep.model.check;

import java.util.Optional;
import org.sitrep.model.fact.Source;
import org.sitrep.model.fact.Span;

/**
 * Where in an article a finding stands.
 *
 * @param source the article
 * @param span the words; empty for the article as a whole
 */
public record Place(Source.Id source, Optional<Span> span) {}
