package org.sitrep.extract.mention;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.gazetteer.Place;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Span;

/** Who and what all articles together name, and which mention means which. */
public final class Entities {
  private final List<Map<Mention, EntityDraft>> byMention;
  private final Collection<EntityDraft> all;

  Entities(List<Map<Mention, EntityDraft>> byMention, Collection<EntityDraft> all) {
    this.byMention = byMention;
    this.all = all;
  }

  /**
   * What a mention refers to; empty where that is not known.
   *
   * @param article index of the article in the order in which they were resolved
   */
  public Optional<Named> of(int article, Mention mention) {
    return Optional.ofNullable(byMention.get(article).get(mention)).map(EntityDraft::named);
  }

  /** All entities, in order of their ids. */
  public List<Named> all() {
    return all.stream().map(EntityDraft::named).toList();
  }

  /**
   * An entity, before its mentions have become evidence.
   *
   * @param entity the entity, without evidence
   * @param place the gazetteer's place, for countries and places that it knows
   * @param within the wider place that an article puts it in, where the gazetteer does not know it
   * @param firstMentions for each article that names it by name, the first such words
   */
  public record Named(
      Entity entity,
      @Nullable Place place,
      @Nullable Place within,
      Map<Integer, Span> firstMentions) {
    /** Copies the map. */
    public Named {
      firstMentions = Map.copyOf(firstMentions);
    }

    /** Entities are told apart by their ids. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Named named && id().equals(named.id());
    }

    @Override
    public int hashCode() {
      return id().hashCode();
    }

    /** The entity's id. */
    public Entity.Id id() {
      return entity.id();
    }
  }
}
