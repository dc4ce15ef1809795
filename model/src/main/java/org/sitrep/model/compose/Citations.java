package org.sitrep.model.compose;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Source;
import org.sitrep.model.outline.Inline;

/**
 * The numbers of the sources and the references to them. Sources are numbered in the order of the
 * report, which is that of their file names: the same source then keeps its number in every section
 * and every edition over the same folder. A source that repeats another's text is left out where
 * that other one is cited as well: the two count as one.
 */
final class Citations {
  /** References at one place; more would drown the sentence. The annex of sources has the rest. */
  private static final int AT_ONE_PLACE = 8;

  private final Dossier dossier;
  private final SourceWords words;
  private final Map<Source.Id, Integer> numbers = new HashMap<>();
  private final Set<Source.Id> cited = new HashSet<>();

  Citations(Dossier dossier, SourceWords words) {
    this.dossier = dossier;
    this.words = words;
    for (Source source : dossier.report().sources()) {
      numbers.put(source.id(), numbers.size() + 1);
    }
  }

  /** The number of a source, from 1. */
  int number(Source source) {
    return numbers.getOrDefault(source.id(), 0);
  }

  /** The anchor of a source's entry in the list of sources. */
  static String anchor(int number) {
    return "source-" + number;
  }

  /** Tells whether a reference to the source has been printed. */
  boolean isCited(Source source) {
    return cited.contains(source.id());
  }

  /**
   * The references to the sources of these words, in order of number; empty where there is none.
   */
  List<Inline.Reference> references(Collection<Evidence.Id> evidence) {
    List<Source> sources = dossier.report().sources();
    return firstWords(evidence).entrySet().stream()
        .limit(AT_ONE_PLACE)
        .map(entry -> reference(sources.get(entry.getKey() - 1), entry.getValue()))
        .toList();
  }

  /** References to sources of which no words are given. */
  List<Inline.Reference> referencesTo(Collection<Source.Id> ids) {
    return dossier.report().sources().stream()
        .filter(source -> ids.contains(source.id()))
        .limit(AT_ONE_PLACE)
        .map(source -> reference(source, words.note(source)))
        .toList();
  }

  /** How many references {@link #references} leaves out. */
  int beyond(Collection<Evidence.Id> evidence) {
    return Math.max(0, firstWords(evidence).size() - AT_ONE_PLACE);
  }

  /** How many sources with a text of their own stand behind these words. */
  int independent(Collection<Evidence.Id> evidence) {
    return firstWords(evidence).size();
  }

  private Inline.Reference reference(Source source, Evidence evidence) {
    return reference(source, words.note(source, evidence));
  }

  private Inline.Reference reference(Source source, String note) {
    cited.add(source.id());
    int number = number(source);
    return new Inline.Reference(number, anchor(number), words.note(source), note);
  }

  private SortedMap<Integer, Evidence> firstWords(Collection<Evidence.Id> ids) {
    SortedMap<Integer, Evidence> bySource = new TreeMap<>();
    for (Evidence.Id id : ids) {
      dossier
          .evidence(id)
          .filter(evidence -> numbers.containsKey(evidence.source()))
          .ifPresent(each -> bySource.putIfAbsent(numbers.getOrDefault(each.source(), 0), each));
    }
    List<Source> sources = dossier.report().sources();
    Set<Integer> all = Set.copyOf(bySource.keySet());
    bySource.keySet().removeIf(number -> repeats(sources.get(number - 1), all));
    return bySource;
  }

  private boolean repeats(Source source, Set<Integer> cited) {
    Source.Id original = source.duplicateOf();
    return original != null && cited.contains(numbers.getOrDefault(original, 0));
  }
}
