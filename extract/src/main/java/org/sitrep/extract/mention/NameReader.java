package org.sitrep.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.gazetteer.Country;
import org.sitrep.extract.gazetteer.Gazetteer;
import org.sitrep.extract.gazetteer.Organisation;
import org.sitrep.extract.gazetteer.Place;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.mention.Mention.Form;
import org.sitrep.extract.mention.NameRuns.Run;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.model.fact.Entity.Kind;

/** Tells what a run of capitalised words names. */
final class NameReader {
  private static final int LONGEST_NAME = 6;

  /** "The UN refugee agency": so many words without a capital can end a body's name. */
  private static final int SMALL_WORDS = 3;

  /** How many words before a name can tell the country of its bearer's office. */
  private static final int OFFICE_REACH = 6;

  /** "Ministers of Foreign Affairs". */
  private static final int LONGEST_TITLE = 4;

  private final WordClasses words;
  private final Gazetteer gazetteer;
  private final Government government;
  private final PlaceContext placeContext;

  NameReader(WordClasses words, Gazetteer gazetteer) {
    this.words = words;
    this.gazetteer = gazetteer;
    this.government = new Government(words);
    this.placeContext = new PlaceContext(words);
  }

  /** The mentions of a run, in order: "Chilean President X Y" holds a demonym and a person. */
  List<Mention> read(int sentence, Parse parse, Run run, boolean titleCase) {
    List<Mention> mentions = new ArrayList<>();
    int first = run.first();
    @Nullable String country = null;
    while (first <= run.last()) {
      Optional<Mention> known = known(sentence, parse, first, run.last());
      if (known.isEmpty()) {
        break;
      }
      Mention mention = known.get();
      mentions.add(mention);
      country = mention.kind() == Kind.COUNTRY ? mention.country() : country;
      first = mention.last() + 1;
    }
    if (mentions.size() == 1 && !titleCase && isPartOf(mentions.get(0), parse, run)) {
      return List.of(body(sentence, parse, run.first(), run.last(), country));
    }
    if (first <= run.last()) {
      mentions.addAll(unknown(sentence, parse, first, run.last(), country, titleCase));
    }
    return mentions;
  }

  /** "Chile Food Board": a country or a body in front of a body's name is part of that name. */
  private boolean isPartOf(Mention front, Parse parse, Run run) {
    int first = front.last() + 1;
    return first <= run.last()
        && front.form() != Form.METONYM
        && (front.kind() == Kind.COUNTRY || front.kind() == Kind.ORGANISATION)
        && Phrases.startingAt(parse, first, run.last() + 1, words.words("TITLE")) == 0
        && isBody(parse, front.first(), run.last());
  }

  private static Mention body(
      int sentence, Parse parse, int first, int last, @Nullable String country) {
    String name = Phrases.text(parse, first, last);
    return new Mention(
        sentence, first, last, Form.NAME, Kind.ORGANISATION, name, null, country, null);
  }

  /** The longest thing of the gazetteer that starts at a token and ends in the run. */
  private Optional<Mention> known(int sentence, Parse parse, int first, int last) {
    for (int end = Math.min(parse.size() - 1, last + SMALL_WORDS); end > last; end--) {
      String name = Phrases.text(parse, first, end);
      if (parse.tag(end).startsWith("NN") && !gazetteer.organisation(name).isEmpty()) {
        return Optional.of(listed(sentence, first, end, name));
      }
    }
    for (int end = Math.min(last, first + LONGEST_NAME); end >= first; end--) {
      String name = Phrases.text(parse, first, end);
      boolean whole = end == last;
      Optional<Country> demonym = gazetteer.demonym(name);
      Optional<Country> country = gazetteer.country(name);
      if (country.isPresent() && (whole || !isTitle(parse, end))) {
        return Optional.of(of(sentence, first, end, Form.NAME, Kind.COUNTRY, name, country.get()));
      }
      if (demonym.isPresent()) {
        return Optional.of(
            of(sentence, first, end, Form.DEMONYM, Kind.COUNTRY, name, demonym.get()));
      }
      Optional<Country> seat = gazetteer.government(name);
      if (seat.isPresent()) {
        return Optional.of(of(sentence, first, end, Form.METONYM, Kind.COUNTRY, name, seat.get()));
      }
      Optional<Country> capital = gazetteer.capital(name);
      if (capital.isPresent() && whole && government.stands(parse, first, end)) {
        return Optional.of(
            of(sentence, first, end, Form.METONYM, Kind.COUNTRY, name, capital.get()));
      }
      List<Organisation> bodies = gazetteer.organisation(name);
      if (!bodies.isEmpty()) {
        return Optional.of(listed(sentence, first, end, name));
      }
    }
    return Optional.empty();
  }

  private static Mention listed(int sentence, int first, int last, String name) {
    return new Mention(sentence, first, last, Form.NAME, Kind.ORGANISATION, name, null, null, null);
  }

  private boolean isTitle(Parse parse, int end) {
    return words.has("TITLE", parse.lower(end));
  }

  private static Mention of(
      int sentence, int first, int last, Form form, Kind kind, String name, Country country) {
    return new Mention(
        sentence, first, last, form, kind, name, null, country.alpha2(), country.toPlace());
  }

  private List<Mention> unknown(
      int sentence, Parse parse, int first, int last, @Nullable String country, boolean titleCase) {
    Set<String> titles = words.words("TITLE");
    int start = first;
    @Nullable String role = null;
    for (int length = Phrases.startingAt(parse, start, last + 1, titles);
        length > 0;
        length = Phrases.startingAt(parse, start, last + 1, titles)) {
      String title = Phrases.join(parse, start, start + length - 1);
      role = role == null || isMinor(role) ? title : role;
      start += length;
    }
    int plural = pluralTitle(parse, start, last);
    if (role == null && plural > 0 && start + plural <= last) {
      String title = Phrases.join(parse, start, start + plural - 1);
      role = title.substring(0, title.length() - 1);
      start += plural;
    }
    if (start > last) {
      return role == null || !words.has("OFFICE", role)
          ? List.of()
          : List.of(
              new Mention(
                  sentence, first, last, Form.OFFICE, Kind.PERSON, role, role, country, null));
    }
    int inner = role == null ? innerTitle(parse, start, last) : 0;
    if (inner > 0) {
      int length = Phrases.startingAt(parse, inner, last + 1, titles);
      role = Phrases.join(parse, inner, inner + length - 1);
      start = inner + length;
    }
    String name = Phrases.text(parse, start, last);
    Optional<Country> ruled = ruled(parse, start, last);
    if (ruled.isPresent()) {
      return List.of(of(sentence, start, last, Form.METONYM, Kind.COUNTRY, name, ruled.get()));
    }
    if (last == start && isBearing(parse, start)) {
      return List.of();
    }
    if (isBody(parse, start, last) && role == null) {
      List<Mention> body = new ArrayList<>();
      body.add(body(sentence, parse, start, last, country));
      home(sentence, parse, start, last).ifPresent(body::add);
      return body;
    }
    if (role != null) {
      return List.of(
          new Mention(
              sentence,
              first,
              last,
              Form.NAME,
              Kind.PERSON,
              name,
              role,
              country == null ? countryBeside(parse, first, last) : country,
              null));
    }
    Optional<Mention> place = place(sentence, parse, start, last, name, titleCase);
    return place.isPresent()
        ? List.of(place.get())
        : personOrGroup(sentence, parse, start, last, name, country, titleCase);
  }

  /**
   * Where a title starts inside a run, before a name of two words: "District Commissioner Ana
   * Lagos"; 0 for none.
   */
  private int innerTitle(Parse parse, int first, int last) {
    for (int i = first + 1; i + 2 <= last; i++) {
      int length = Phrases.startingAt(parse, i, last + 1, words.words("TITLE"));
      if (length > 0 && last - i - length >= 1 && parse.tag(i).startsWith("NN")) {
        return i;
      }
    }
    return 0;
  }

  /** The country of "Government of Norland". */
  private Optional<Country> ruled(Parse parse, int first, int last) {
    boolean government =
        last > first + 1
            && parse.lower(first).equals("government")
            && parse.lower(first + 1).equals("of");
    return government ? gazetteer.country(Phrases.text(parse, first + 2, last)) : Optional.empty();
  }

  /** "The South", and the "Republic" of "Republic of Norland", name nobody by themselves. */
  private boolean isBearing(Parse parse, int token) {
    boolean of = token + 1 < parse.size() && parse.lower(token + 1).equals("of");
    boolean the = token > 0 && parse.lower(token - 1).equals("the");
    return (the && words.has("BEARING", parse.lower(token)))
        || (of && words.has("STATE_FORM", parse.lower(token)));
  }

  /** How many words "Foreign Ministers" has before the first of several names; 0 for none. */
  private int pluralTitle(Parse parse, int first, int last) {
    for (int length = Math.min(LONGEST_TITLE, last - first); length > 0; length--) {
      String title = Phrases.join(parse, first, first + length - 1);
      if (title.endsWith("s") && words.has("TITLE", title.substring(0, title.length() - 1))) {
        return length;
      }
    }
    return 0;
  }

  private static boolean isMinor(String role) {
    return role.length() <= 4;
  }

  /** The town of a local force: "Tamale Police Department". */
  private Optional<Mention> home(int sentence, Parse parse, int first, int last) {
    for (int end = last - 1; end >= first; end--) {
      if (words.has("LOCAL_FORCE", parse.lower(end + 1))) {
        String name = Phrases.text(parse, first, end);
        int to = end;
        return gazetteer.find(name).stream()
            .filter(Place::isTown)
            .findFirst()
            .map(
                town ->
                    new Mention(
                        sentence, first, to, Form.NAME, Kind.PLACE, name, null, null, town));
      }
    }
    return Optional.empty();
  }

  private boolean isBody(Parse parse, int first, int last) {
    String head = parse.lower(last);
    if (last > first && (words.has("BODY", head) || words.has("OUTLET", head))) {
      return true;
    }
    for (int i = first; i < last; i++) {
      boolean link = parse.lower(i + 1).equals("of") || parse.lower(i + 1).equals("for");
      if (link && words.has("BODY", parse.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Mention> place(
      int sentence, Parse parse, int first, int last, String name, boolean titleCase) {
    boolean context = placeContext.stands(parse, first, last);
    List<Place> bare = named(parse, first, last, name);
    boolean article = bare.isEmpty() && first > 0 && parse.lower(first - 1).equals("the");
    List<Place> places = article ? gazetteer.find("the " + name) : bare;
    @Nullable String country =
        placeContext.country(parse, first, last, gazetteer).map(Country::alpha2).orElse(null);
    if (!places.isEmpty() && (context || (isFamous(places.get(0)) && !speaks(parse, last)))) {
      Place best = places.get(0);
      return Optional.of(
          new Mention(sentence, first, last, Form.NAME, Kind.PLACE, name, null, country, best));
    }
    boolean told =
        placeContext.strong(parse, first, last)
            || placeContext.isPutIn(parse, first, last, gazetteer);
    return told && places.isEmpty() && !titleCase
        ? Optional.of(
            new Mention(sentence, first, last, Form.NAME, Kind.PLACE, name, null, country, null))
        : Optional.empty();
  }

  /** "Hope state", where the map has the state under that name; else what the name alone finds. */
  private List<Place> named(Parse parse, int first, int last, String name) {
    boolean headed =
        last + 1 < parse.size()
            && words.has("PLACE_HEAD", parse.lower(last + 1))
            && !placeContext.country(parse, first, last, gazetteer).isEmpty();
    List<Place> whole = headed ? gazetteer.find(name + " " + parse.lower(last + 1)) : List.of();
    return whole.isEmpty() ? gazetteer.find(name) : whole;
  }

  /** A region or a big city is a place wherever it stands, if it does not act as a person does. */
  private static boolean isFamous(Place place) {
    return (place.kind() != Place.Kind.ADMIN2 && place.population() >= 200_000)
        || place.kind() == Place.Kind.REGION
        || place.kind() == Place.Kind.ADMIN1;
  }

  private boolean speaks(Parse parse, int last) {
    int head = parse.head(last);
    return parse.label(last).equals("nsubj") && head >= 0 && words.has("SAY", parse.lemma(head));
  }

  private List<Mention> personOrGroup(
      int sentence,
      Parse parse,
      int first,
      int last,
      String name,
      @Nullable String country,
      boolean titleCase) {
    Optional<String> role =
        describedBefore(parse, first, "TITLE").or(() -> describedAfter(parse, last, "TITLE"));
    boolean group =
        describedBefore(parse, first, "ARMED_GROUP").isPresent()
            || describedAfter(parse, last, "ARMED_GROUP").isPresent()
            || callsItself(parse, first)
            || (last + 1 < parse.size() && isArmed(parse, last + 1));
    if (group) {
      int end = last + 1 < parse.size() && isArmed(parse, last + 1) ? last + 1 : last;
      return List.of(
          new Mention(sentence, first, end, Form.NAME, Kind.GROUP, name, null, country, null));
    }
    boolean several = last > first;
    if (role.isEmpty()
        && first > 0
        && parse.lower(first - 1).equals("the")
        && !Spelling.isAcronym(name)) {
      return List.of(
          new Mention(sentence, first, last, Form.NAME, Kind.GROUP, name, null, country, null));
    }
    if (!several && Spelling.isAcronym(name)) {
      return List.of(
          new Mention(
              sentence, first, last, Form.NAME, Kind.ORGANISATION, name, null, country, null));
    }
    if (titleCase && several && role.isEmpty()) {
      return List.of();
    }
    @Nullable String home = country == null ? countryBefore(parse, first) : country;
    return List.of(
        new Mention(
            sentence, first, last, Form.NAME, Kind.PERSON, name, role.orElse(null), home, null));
  }

  /** "A group calling itself Name". */
  private static boolean callsItself(Parse parse, int first) {
    return first > 0
        && (parse.lower(first - 1).equals("itself") || parse.lower(first - 1).equals("themselves"));
  }

  /** "Name fighters", "Name front". */
  private boolean isArmed(Parse parse, int i) {
    return words.has("ARMED_GROUP", parse.lemma(i)) || words.has("ARMED_GROUP", parse.lower(i));
  }

  /** The country before a name with its office, or right behind it: "President X of Chile". */
  private @Nullable String countryBeside(Parse parse, int first, int last) {
    @Nullable String before = countryBefore(parse, first);
    if (before != null || last + 2 >= parse.size() || !parse.lower(last + 1).equals("of")) {
      return before;
    }
    return CountryNames.startingAt(parse, last + 2, gazetteer).map(Country::alpha2).orElse(null);
  }

  /** The country before the office before a name: "Chile's acting president, X". */
  private @Nullable String countryBefore(Parse parse, int first) {
    for (int i = first - 1; i >= Math.max(0, first - OFFICE_REACH); i--) {
      if (parse.tag(i).startsWith("V") || parse.tag(i).equals("IN") || parse.tag(i).equals("CC")) {
        return null;
      }
      Optional<Country> country = CountryNames.endingAt(parse, i, gazetteer);
      if (country.isPresent()) {
        return country.get().alpha2();
      }
    }
    return null;
  }

  /** The class word right before a name: "spokesman X", "the militant group X", "minister, X". */
  private Optional<String> describedBefore(Parse parse, int first, String wordClass) {
    int before = first - 1;
    while (before >= 0 && isSlight(parse.text(before))) {
      before--;
    }
    int length = before < 0 ? 0 : Phrases.endingAt(parse, before, words.words(wordClass));
    return length == 0
        ? Optional.empty()
        : Optional.of(Phrases.join(parse, before - length + 1, before));
  }

  /** The class word after a name: "X, the district commissioner", "X, spokesman for …". */
  private Optional<String> describedAfter(Parse parse, int last, String wordClass) {
    if (last + 2 >= parse.size() || !parse.text(last + 1).equals(",")) {
      return Optional.empty();
    }
    for (int i = last + 2; i < Math.min(parse.size(), last + 8); i++) {
      if (parse.text(i).equals(",") || parse.tag(i).startsWith("V")) {
        return Optional.empty();
      }
      int length = Phrases.startingAt(parse, i, parse.size(), words.words(wordClass));
      if (length > 0) {
        return Optional.of(Phrases.join(parse, i, i + length - 1));
      }
    }
    return Optional.empty();
  }

  private static boolean isSlight(String mark) {
    return mark.equals(",") || mark.equals("\"") || mark.equals("(") || mark.equals("``");
  }
}
