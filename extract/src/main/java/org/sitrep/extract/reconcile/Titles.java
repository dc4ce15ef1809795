package org.sitrep.extract.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.extract.language.DataFile;
import org.sitrep.extract.mention.Entities;
import org.sitrep.extract.mention.Entities.Named;
import org.sitrep.model.fact.Entity;

/** Composes the titles of events from {@code titles.txt}, whose head explains its form. */
final class Titles {
  private final Map<String, String> templates = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();

  Titles(String language, Entities entities) {
    for (Named named : entities.all()) {
      String code = named.entity().country();
      if (isCountry(named) && code != null) {
        countries.put(code, name(named));
      }
    }
    DataFile file = DataFile.load(language, "titles.txt");
    for (DataFile.Line line : file.lines()) {
      int colon = line.text().indexOf(':');
      if (colon < 0) {
        throw file.fault(line, "a title is TYPE: TEMPLATE");
      }
      templates.put(line.text().substring(0, colon), line.text().substring(colon + 1).strip());
    }
  }

  String of(Cluster cluster, String hazard) {
    Map<String, String> slots = new HashMap<>();
    List<Named> actors = parties(cluster.actors());
    List<Named> targets =
        parties(cluster.targets()).stream().filter(target -> !actors.contains(target)).toList();
    if (!actors.isEmpty()) {
      slots.put("actor", name(actors.get(0)));
    }
    List<String> together = together(actors);
    if (together.size() >= 2) {
      slots.put("actors", together.get(0) + " and " + together.get(1));
    }
    targets.stream()
        .filter(target -> cluster.places().isEmpty() || !isCountry(target))
        .min(Comparator.comparing(Titles::isDescribed))
        .ifPresent(target -> slots.put("target", name(target)));
    cluster.places().stream().findFirst().ifPresent(place -> slots.put("place", name(place)));
    topic(cluster).ifPresent(topic -> slots.put(topic.startsWith("to ") ? "to" : "topic", topic));
    slots.put("hazard", hazard);
    boolean war = cluster.course().equals(Telling.CAMPAIGN);
    String name = war ? "campaign" : cluster.type().name();
    String template = templates.getOrDefault(name, name);
    return fill(template, slots);
  }

  /** Persons beside persons, else the countries that each is of: never one of each. */
  private List<String> together(List<Named> actors) {
    boolean persons =
        actors.stream().allMatch(actor -> actor.entity().kind() == Entity.Kind.PERSON);
    return actors.stream()
        .map(actor -> persons ? name(actor) : countryOr(actor))
        .distinct()
        .toList();
  }

  private String countryOr(Named actor) {
    String code = actor.entity().country();
    return code == null ? name(actor) : countries.getOrDefault(code, name(actor));
  }

  /** The topic of the first telling that gives one. */
  private static Optional<String> topic(Cluster cluster) {
    return cluster.tellings().stream()
        .filter(telling -> !telling.headline())
        .filter(telling -> telling.claim().type().equals(cluster.type()))
        .map(telling -> Optional.ofNullable(telling.claim().topic()))
        .flatMap(Optional::stream)
        .findFirst();
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

  private static boolean isCountry(Named named) {
    return named.entity().kind() == Entity.Kind.COUNTRY;
  }

  /** Without a name of its own. */
  private static boolean isDescribed(Named named) {
    String name = named.entity().name();
    return Character.isLowerCase(name.charAt(0)) || named.entity().kind() == Entity.Kind.COUNTRY;
  }

  private static String name(Named named) {
    return named.entity().name();
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
        if (filled.isPresent()) {
          title.append(filled.get());
          break;
        }
      }
      at = close + 1;
    }
    return title.toString();
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
