package org.sitrep.extract.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.gazetteer.Country;
import org.sitrep.extract.gazetteer.Gazetteer;
import org.sitrep.extract.gazetteer.Organisation;
import org.sitrep.extract.gazetteer.Place;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.mention.Mention.Form;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Entity.Kind;
import org.sitrep.model.fact.Span;

/**
 * Joins the mentions of all articles into entities: spellings of one name, surnames, capitals that
 * stand for governments, abbreviations in brackets. The order of the articles does not matter.
 */
public final class EntityResolver {
  /** A country is in focus when at least this share of the articles names it. */
  private static final double FOCUS_SHARE = 0.4;

  /** A city of so many inhabitants is meant wherever the text is about. */
  private static final long METROPOLIS = 2_000_000;

  /** A place of so many inhabitants is known to readers of other countries. */
  private static final long KNOWN_ABROAD = 300_000;

  private final Gazetteer gazetteer;
  private final WordClasses words;

  /** Makes a resolver that knows the words of a language and the places of the world. */
  public EntityResolver(WordClasses words, Gazetteer gazetteer) {
    this.words = words;
    this.gazetteer = gazetteer;
  }

  /**
   * A mention with the words it stands in.
   *
   * @param mention the mention
   * @param span its stretch of the article's text
   * @param aliasOf whether it stands in brackets right behind this other mention, as its other name
   * @param within the wider place that the words right behind it put it in
   */
  public record Located(
      Mention mention, Span span, @Nullable Mention aliasOf, @Nullable Mention within) {}

  /**
   * Resolves all mentions.
   *
   * @param articles for each article its mentions, in order
   */
  public Entities resolve(List<List<Located>> articles) {
    Set<String> focus = focus(articles);
    Map<String, EntityDraft> drafts = new TreeMap<>();
    List<Map<Mention, EntityDraft>> byMention = new ArrayList<>();
    for (int article = 0; article < articles.size(); article++) {
      Map<Mention, EntityDraft> here = new LinkedHashMap<>();
      byMention.add(here);
      for (Located located : articles.get(article)) {
        Mention mention = located.mention();
        if (mention.form() == Form.OFFICE) {
          continue;
        }
        EntityDraft draft = draft(drafts, mention, focus);
        draft.add(article, mention, located.span());
        here.put(mention, draft);
      }
    }
    Map<EntityDraft, EntityDraft> joined = new Joiner(words, drafts, articles, byMention).join();
    byMention.forEach(here -> here.replaceAll((mention, draft) -> root(joined, draft)));
    byMention.forEach(here -> here.values().removeIf(draft -> isLoose(draft)));
    contain(articles, byMention);
    Set<EntityDraft> kept = new HashSet<>();
    byMention.forEach(here -> kept.addAll(here.values()));
    offices(articles, byMention, kept);
    byMention.forEach(here -> kept.addAll(here.values()));
    List<EntityDraft> all =
        kept.stream().sorted(Comparator.comparing(draft -> draft.named().id().value())).toList();
    return new Entities(byMention, all);
  }

  /** Tells places that no map has by the wider ones that some article puts them in. */
  private static void contain(
      List<List<Located>> articles, List<Map<Mention, EntityDraft>> byMention) {
    for (int article = 0; article < articles.size(); article++) {
      Map<Mention, EntityDraft> here = byMention.get(article);
      for (Located located : articles.get(article)) {
        EntityDraft inner = here.get(located.mention());
        EntityDraft outer = located.within() == null ? null : here.get(located.within());
        if (inner != null && outer != null) {
          inner.putWithin(outer);
        }
      }
    }
  }

  /** A lone name without a title that fits nothing longer names nobody we can tell. */
  private static boolean isLoose(EntityDraft draft) {
    return draft.kind() == Kind.PERSON
        && !draft.hasRole()
        && draft.names().keySet().stream().allMatch(name -> PersonName.of(name).parts() == 1);
  }

  private static EntityDraft root(Map<EntityDraft, EntityDraft> joined, EntityDraft draft) {
    EntityDraft at = draft;
    for (EntityDraft next = joined.get(at); next != null; next = joined.get(at)) {
      at = next;
    }
    return at;
  }

  private EntityDraft draft(Map<String, EntityDraft> drafts, Mention mention, Set<String> focus) {
    if (mention.kind() == Kind.COUNTRY) {
      String code = mention.country() == null ? "" : mention.country();
      return drafts.computeIfAbsent("country " + code, key -> country(code, mention));
    }
    if (mention.kind() == Kind.PLACE) {
      return place(drafts, mention, focus);
    }
    if (mention.kind() == Kind.ORGANISATION) {
      List<Organisation> listed = gazetteer.organisation(mention.name());
      if (!listed.isEmpty()) {
        String name = listed.get(0).name();
        return drafts.computeIfAbsent(
            "organisation " + name, key -> new EntityDraft(Kind.ORGANISATION, null, name));
      }
    }
    String key = mention.kind().code() + " " + PersonName.of(own(mention)).key();
    return drafts.computeIfAbsent(key, k -> new EntityDraft(mention.kind(), null, null));
  }

  /** The name under which a mention is kept: a body's country by its code, however it is put. */
  private String own(Mention mention) {
    if (mention.form() == Form.DESCRIPTION && mention.country() != null) {
      return mention.country() + " " + common(mention.name());
    }
    String[] parts = mention.name().split(" ", 2);
    boolean body = mention.kind() == Kind.ORGANISATION && parts.length == 2;
    return body
        ? gazetteer
            .country(parts[0])
            .or(() -> gazetteer.demonym(parts[0]))
            .map(country -> country.alpha2() + " " + Spelling.key(parts[1]))
            .orElse(mention.name())
        : mention.name();
  }

  /** The words behind the last capital: "government" of "Norland's government". */
  private static String common(String name) {
    String[] words = name.split(" ", -1);
    int first = words.length;
    while (first > 0 && Character.isLowerCase(words[first - 1].charAt(0))) {
      first--;
    }
    return String.join(" ", Arrays.asList(words).subList(first, words.length));
  }

  private EntityDraft country(String code, Mention mention) {
    Optional<Country> country = gazetteer.countryByCode(code);
    return new EntityDraft(
        Kind.COUNTRY,
        country.map(Country::toPlace).orElse(mention.place()),
        country.map(Country::name).orElse(mention.name()));
  }

  private EntityDraft place(Map<String, EntityDraft> drafts, Mention mention, Set<String> focus) {
    Place place =
        candidate(mention, focus)
            .filter(found -> isMeant(found, mention, focus))
            .or(
                () ->
                    Optional.ofNullable(mention.place())
                        .filter(found -> isMeant(found, mention, focus)))
            .orElse(null);
    if (place == null) {
      String key = "place " + PersonName.of(mention.name()).key();
      return drafts.computeIfAbsent(key, k -> new EntityDraft(Kind.PLACE, null, null));
    }
    return drafts.computeIfAbsent(
        "place " + place.id(), key -> new EntityDraft(Kind.PLACE, place, null));
  }

  /** A small place is meant only where the text is about its country, or names that beside it. */
  private static boolean isMeant(Place place, Mention mention, Set<String> focus) {
    return focus.isEmpty()
        || focus.contains(place.country())
        || place.country().equals(mention.country())
        || place.kind() == Place.Kind.REGION
        || place.population() >= KNOWN_ABROAD;
  }

  /**
   * The namesake in the country beside the name; else in a country in focus, unless far outshone.
   */
  private Optional<Place> candidate(Mention mention, Set<String> focus) {
    List<Place> namesakes = gazetteer.find(mention.name());
    Set<String> near = mention.country() == null ? focus : Set.of(mention.country());
    Optional<Place> there =
        namesakes.stream().filter(place -> near.contains(place.country())).findFirst();
    boolean outshone =
        mention.country() == null
            && !namesakes.isEmpty()
            && (namesakes.get(0).population() >= METROPOLIS
                || namesakes.get(0).kind() == Place.Kind.REGION);
    return outshone || there.isEmpty() ? gazetteer.best(mention.name(), near) : there;
  }

  /** The countries that a good part of the articles name. */
  private static Set<String> focus(List<List<Located>> articles) {
    Map<String, Integer> count = new HashMap<>();
    for (List<Located> article : articles) {
      Set<String> here = new HashSet<>();
      for (Located located : article) {
        if (located.mention().kind() == Kind.COUNTRY && located.mention().country() != null) {
          here.add(located.mention().country());
        }
      }
      here.forEach(code -> count.merge(code, 1, Integer::sum));
    }
    Set<String> focus = new HashSet<>();
    count.forEach(
        (code, times) -> {
          if (times >= articles.size() * FOCUS_SHARE) {
            focus.add(code);
          }
        });
    return focus;
  }

  /** An office without a name is the person who holds it, where only one does; else its country. */
  private static void offices(
      List<List<Located>> articles,
      List<Map<Mention, EntityDraft>> byMention,
      Set<EntityDraft> drafts) {
    OfficeHolders holders = new OfficeHolders(drafts);
    Map<String, EntityDraft> unheld = new TreeMap<>();
    for (int article = 0; article < articles.size(); article++) {
      Map<Mention, EntityDraft> here = byMention.get(article);
      for (Located located : articles.get(article)) {
        if (located.mention().form() == Form.OFFICE) {
          Mention office = located.mention();
          EntityDraft draft =
              holders
                  .holder(office)
                  .orElseGet(() -> unheld.computeIfAbsent(office.name(), EntityResolver::unheld));
          if (unheld.containsValue(draft)) {
            draft.describe(article, office, located.span());
          }
          here.put(office, draft);
        }
      }
    }
  }

  private static EntityDraft unheld(String office) {
    return new EntityDraft(Kind.GROUP, null, office);
  }

  /** The kinds whose names may be shortened and respelled. */
  static boolean isNamed(Entity.Kind kind) {
    return kind == Kind.PERSON || kind == Kind.GROUP || kind == Kind.ORGANISATION;
  }
}
