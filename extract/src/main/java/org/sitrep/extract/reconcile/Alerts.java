package org.sitrep.extract.reconcile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.extract.claim.EventClaim;

/**
 * Decides which event a short text is about: an alert, a ticker line, a single sentence. It is what
 * the main clause tells, a bare statement that something was said last of all; what else the
 * sentence names is told beside it.
 */
final class Alerts {
  /** A text of more sentences has room to say what it is about. */
  private static final int SHORT = 2;

  /** CAMEO's root of statements of no further kind. */
  private static final String STATEMENT = "01";

  private static final Comparator<Telling> NEWS =
      Comparator.comparing((Telling telling) -> isBare(telling.claim()))
          .thenComparingInt(telling -> telling.claim().sentence())
          .thenComparingInt(telling -> telling.claim().rank())
          .thenComparingInt(telling -> telling.claim().trigger());

  private final List<SourceText> sources;
  private final Set<Telling> news;

  Alerts(List<SourceText> sources, List<Telling> tellings) {
    this.sources = sources;
    Map<Integer, Telling> bySource = new HashMap<>();
    for (Telling telling : tellings) {
      if (isShort(telling.source()) && !telling.headline()) {
        bySource.merge(telling.source(), telling, (a, b) -> NEWS.compare(b, a) < 0 ? b : a);
      }
    }
    this.news = new HashSet<>(bySource.values());
  }

  /** Tells whether it is what its short text is about. */
  boolean contains(Telling telling) {
    return news.contains(telling);
  }

  /** Tells whether there is nothing but one short text, so that its own words weigh its events. */
  boolean areAll() {
    return sources.size() == 1 && !news.isEmpty();
  }

  private boolean isShort(int source) {
    return sources.get(source).reading().sentences().size() <= SHORT;
  }

  private static boolean isBare(EventClaim claim) {
    return claim.cameo().startsWith(STATEMENT);
  }
}
