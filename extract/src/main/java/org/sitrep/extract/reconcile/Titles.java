package org.sitrep.extract.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.mention.Entities;
import org.sitrep.extract.mention.Entities.Named;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.Status;
import org.sitrep.model.words.NeutralWords;
import org.sitrep.model.words.RunningNames;

/** Composes the titles of events from {@code titles.txt}, whose head explains its form. */
final class Titles {
  private static final String HAZARD = "hazard";

  /** The slot of what is said, and the word that it begins with. */
  private static final String CLAUSE = "that";

  /** How far an event has come where its title tells what is still to come. */
  private static final Set<Status> AHEAD =
      EnumSet.of(Status.PLANNED, Status.ANNOUNCED, Status.PLEDGED, Status.AGREED, Status.OFFERED);

  private final TitleFile file;
  private final Map<String, String> templates;
  private final Map<String, String> countries = new HashMap<>();
  private final RunningNames names;
  private final List<String> noTopics;
  private final List<String> made;
  private final List<String> bareHazards;

  Titles(TitleFile file, Entities entities) {
    this.file = file;
    templates = file.templates();
    names = file.names();
    for (Named named : entities.all()) {
      String code = named.entity().country();
      if (isCountry(named) && code != null) {
        countries.put(code, name(named));
      }
    }
    noTopics = file.list("no-topic");
    made = file.list("made");
    bareHazards = file.list("bare");
  }

  /**
   * The title of an event.
   *
   * @param words the lemmas of the words that tell it, in the order of the tellings
   * @param adjective which names the words use before a noun, which then says better who they are
   */
  String of(Cluster cluster, Status status, List<String> words, Predicate<Named> adjective) {
    Map<String, String> slots = new HashMap<>();
    List<Named> actors = new ArrayList<>(parties(byTellings(cluster)));
    actors.sort(Comparator.comparing(adjective::test));
    List<Named> targets =
        parties(whom(cluster)).stream().filter(target -> !actors.contains(target)).toList();
    if (!actors.isEmpty()) {
      slots.put("actor", actor(cluster, actors.get(0)));
      slots.put("be", template(names.isPlural(actors.get(0).entity()) ? "be.other" : "be.one"));
    }
    together(cluster, actors.stream().filter(adjective.negate()).toList())
        .ifPresent(pair -> slots.put("actors", pair));
    targets.stream()
        .filter(target -> cluster.places().isEmpty() || !isCountry(target))
        .filter(target -> !isPremises(cluster, target))
        .min(Comparator.comparing(adjective::test).thenComparing(Titles::isDescribed))
        .ifPresent(target -> target(slots, target));
    cluster.places().stream().findFirst().ifPresent(place -> slots.put("place", name(place)));
    topic(cluster).ifPresent(topic -> topic(slots, slot(cluster, topic), topic));
    if (!actors.isEmpty() && isSent(slots.getOrDefault("topic", ""), actors.get(0))) {
      slots.remove("actor");
    }
    slots.put(HAZARD, hazard(cluster.course(), words));
    return capital(fill(template(cluster, status, words), slots));
  }

  /** No state visits another: somebody of it does. */
  private String actor(Cluster cluster, Named actor) {
    String name = withOffice(actor);
    return cluster.type().name().equals("visit") && isCountry(actor)
        ? template("visitor").replace("{0}", name)
        : name;
  }

  private void topic(Map<String, String> slots, String slot, String topic) {
    slots.put(slot, neutral(topic));
    if (slot.equals(CLAUSE)) {
      slots.put("clause", neutral(topic.substring(CLAUSE.length() + 1)));
    }
    slots.put("was", template(names.isPlural(topic) ? "were.other" : "were.one"));
  }

  /** "Soldiers sent 300 soldiers": those who were sent did not send themselves. */
  private static boolean isSent(String topic, Named actor) {
    String name = actor.entity().name().toLowerCase(Locale.ROOT);
    return isDescribed(actor) && topic.toLowerCase(Locale.ROOT).contains(name);
  }

  private void target(Map<String, String> slots, Named target) {
    slots.put("target", name(target));
    slots.put("were", template(names.isPlural(target.entity()) ? "were.other" : "were.one"));
  }

  private String template(Cluster cluster, Status status, List<String> words) {
    boolean war = cluster.course().equals(Telling.CAMPAIGN);
    String type = war ? "campaign" : worded(cluster.type().name(), words);
    boolean usual = status == cluster.type().status();
    String own = templates.get(type + '.' + status.code());
    if (own != null) {
      return own;
    }
    String ahead = AHEAD.contains(status) && !usual ? templates.get(type + ".ahead") : null;
    return ahead == null ? template(type) : ahead;
  }

  /** The type, or the sort of it that its commonest word tells. */
  private String worded(String type, List<String> words) {
    return commonest(words.stream().map(word -> type + '/' + word).toList())
        .map(this::template)
        .orElse(type);
  }

  private Optional<String> commonest(List<String> keys) {
    return keys.stream()
        .filter(templates::containsKey)
        .max(Comparator.comparingInt(key -> Collections.frequency(keys, key)));
  }

  private String template(String key) {
    return file.template(key);
  }

  /** The name of a disaster: the commonest among its words that is one, else that of its kind. */
  private String hazard(String course, List<String> words) {
    String name =
        commonest(words.stream().map(word -> HAZARD + '.' + word).toList())
            .or(() -> Optional.of(HAZARD + '.' + course).filter(templates::containsKey))
            .map(this::template)
            .orElseGet(() -> template(HAZARD));
    return commonest(words.stream().map(word -> "of." + word).toList())
        .filter(of -> bareHazards.contains(name))
        .map(of -> template(of) + ' ' + name)
        .orElse(name);
  }

  /** The actors, those first whom most tellings name. */
  private static List<Named> byTellings(Cluster cluster) {
    Map<Named, Long> tellings = new HashMap<>();
    for (Named actor : cluster.actors()) {
      tellings.put(
          actor,
          cluster.tellings().stream().filter(telling -> telling.actors().contains(actor)).count());
    }
    Comparator<Named> most = Comparator.comparing(actor -> -tellings.getOrDefault(actor, 0L));
    return cluster.actors().stream()
        .sorted(Comparator.comparing((Named actor) -> isAtHome(cluster, actor)).thenComparing(most))
        .toList();
  }

  /** Persons beside persons, else the countries that each is of: never one of each. */
  private Optional<String> together(Cluster cluster, List<Named> actors) {
    boolean persons = actors.stream().allMatch(Titles::isPerson);
    boolean meet = persons && !cluster.type().plover().equals("AGREE");
    List<String> all =
        actors.stream()
            .map(actor -> meet ? withOffice(actor) : countryOr(actor))
            .distinct()
            .toList();
    List<String> apart =
        all.stream()
            .filter(one -> all.stream().noneMatch(two -> !two.equals(one) && one.contains(two)))
            .toList();
    boolean mixed = !persons && actors.stream().limit(2).anyMatch(this::isStateless);
    if (apart.size() < 2 || mixed) {
      return Optional.empty();
    }
    Optional<String> colleagues =
        meet ? colleagues(actors.get(0), actors.get(1)) : Optional.empty();
    return Optional.of(
        colleagues.orElseGet(
            () -> template("pair").replace("{0}", apart.get(0)).replace("{1}", apart.get(1))));
  }

  private Optional<String> colleagues(Named one, Named other) {
    return names.withOffice(one.entity(), country(one), other.entity(), country(other));
  }

  private Optional<String> country(Named named) {
    return Optional.ofNullable(named.entity().country()).map(countries::get);
  }

  private static boolean isPerson(Named named) {
    return named.entity().kind() == Entity.Kind.PERSON;
  }

  /** A person whose country nobody tells cannot stand beside a country. */
  private boolean isStateless(Named named) {
    return isPerson(named) && country(named).isEmpty();
  }

  private String withOffice(Named actor) {
    return names.withOffice(actor.entity(), country(actor));
  }

  private String countryOr(Named actor) {
    String code = actor.entity().country();
    return code == null ? name(actor) : countries.getOrDefault(code, name(actor));
  }

  /** The topic of the first telling that gives one which says something. */
  private Optional<String> topic(Cluster cluster) {
    return telling(cluster)
        .flatMap(telling -> Optional.ofNullable(telling.claim().topic()))
        .map(this::substance);
  }

  /** The first telling with a topic that says something. */
  private Optional<Telling> telling(Cluster cluster) {
    return cluster.tellings().stream()
        .filter(telling -> !telling.headline())
        .filter(telling -> telling.claim().type().equals(cluster.type()))
        .filter(telling -> says(telling.claim().topic()))
        .findFirst();
  }

  private boolean says(@Nullable String topic) {
    if (topic == null) {
      return false;
    }
    String substance = substance(topic);
    return !noTopics.contains(bare(substance)) && !isOnlyMade(substance);
  }

  /** Whom words are to: where one telling says what is asked or charged, the one whom it names. */
  private List<Named> whom(Cluster cluster) {
    return cluster.type().group() == EventType.Group.POSITION
        ? telling(cluster).map(Telling::targets).orElseGet(cluster::targets)
        : cluster.targets();
  }

  /** "An agreement reached in the capital" tells no more than "an agreement". */
  private boolean isOnlyMade(String topic) {
    String[] words = topic.toLowerCase(Locale.ROOT).split(" ", 4);
    return words.length > 2 && noTopics.contains(words[1]) && made.contains(words[2]);
  }

  /** What an agreement is on says more than that it is one: "an accord on fishing". */
  private String substance(String topic) {
    int on = topic.indexOf(" on ");
    return on > 0 && noTopics.contains(bare(topic.substring(0, on)))
        ? topic.substring(on + 4)
        : topic;
  }

  /** Without the word before the noun: "the agreement" says no more than "agreement". */
  private static String bare(String topic) {
    String[] words = topic.toLowerCase(Locale.ROOT).split(" ", -1);
    return words.length == 2 ? words[1] : topic.toLowerCase(Locale.ROOT);
  }

  /** What is hit of an organisation is a building; that it was meant is not for a title to say. */
  private static boolean isPremises(Cluster cluster, Named target) {
    return cluster.type().group() == EventType.Group.INCIDENT
        && target.entity().kind() == Entity.Kind.ORGANISATION;
  }

  private static String slot(Cluster cluster, String topic) {
    String other = cluster.type().name().equals("other") ? "deed" : "topic";
    boolean charge = topic.startsWith("of ") || topic.startsWith("for ");
    String thing = charge ? "charge" : other;
    return topic.startsWith("to ") ? "to" : topic.startsWith(CLAUSE + " ") ? CLAUSE : thing;
  }

  /** Words of a source that judge stand as its words. */
  private static String neutral(String topic) {
    return NeutralWords.loadedIn(topic).isEmpty()
        ? topic
        : '“' + topic.replace("“", "").replace("”", "") + '”';
  }

  /** Who can be named in a title: no places, and of a person and the person's country the first. */
  private static List<Named> parties(List<Named> entities) {
    List<Named> parties = new ArrayList<>();
    for (Named named : entities) {
      boolean place = named.entity().kind() == Entity.Kind.PLACE;
      boolean told =
          parties.stream()
              .anyMatch(
                  other ->
                      other.entity().country() != null
                          && other.entity().country().equals(named.entity().country()));
      if (!place && !told) {
        parties.add(named);
      }
    }
    return parties;
  }

  /** "Police" of its own country say better than the country who did something there. */
  private static boolean isAtHome(Cluster cluster, Named actor) {
    String code = actor.entity().country();
    return cluster.type().group() == EventType.Group.INCIDENT
        && isCountry(actor)
        && code != null
        && code.equals(cluster.country());
  }

  private static boolean isCountry(Named named) {
    return named.entity().kind() == Entity.Kind.COUNTRY;
  }

  /** Without a name of its own. */
  private static boolean isDescribed(Named named) {
    String name = named.entity().name();
    boolean words = Character.isLowerCase(name.charAt(name.lastIndexOf(' ') + 1));
    return words || named.entity().kind() == Entity.Kind.COUNTRY;
  }

  private String name(Named named) {
    return names.of(named.entity());
  }

  private static String capital(String title) {
    return title.isEmpty()
        ? title
        : title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  static String fill(String template, Map<String, String> slots) {
    StringBuilder title = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      int open = template.indexOf('[', at);
      if (open < 0) {
        return title.append(template.substring(at)).toString();
      }
      int close = template.indexOf(']', open);
      title.append(template, at, open);
      for (String choice : template.substring(open + 1, close).split("\\|", -1)) {
        Optional<String> filled = filled(choice, slots);
        boolean told = choice.startsWith(" ") && isTold(title, choice, slots);
        if (told) {
          break;
        }
        if (filled.isPresent()) {
          title.append(filled.get());
          break;
        }
      }
      at = close + 1;
    }
    return title.toString();
  }

  /** Tells whether the title names already what an addition to it would name. */
  private static boolean isTold(StringBuilder title, String choice, Map<String, String> slots) {
    int open = choice.indexOf('{');
    String value = open < 0 ? null : slots.get(choice.substring(open + 1, choice.indexOf('}')));
    return value != null && title.indexOf(value) >= 0;
  }

  private static Optional<String> filled(String choice, Map<String, String> slots) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (int open = choice.indexOf('{'); open >= 0; open = choice.indexOf('{', at)) {
      int close = choice.indexOf('}', open);
      String value = slots.get(choice.substring(open + 1, close));
      if (value == null || value.isEmpty()) {
        return Optional.empty();
      }
      text.append(choice, at, open).append(value);
      at = close + 1;
    }
    return Optional.of(text.append(choice.substring(at)).toString());
  }
}
