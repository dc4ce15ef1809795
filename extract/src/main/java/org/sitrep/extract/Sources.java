package org.sitrep.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.Annotator.Annotated;
import org.sitrep.extract.read.Article;
import org.sitrep.extract.read.Page;
import org.sitrep.extract.reconcile.Independence;
import org.sitrep.model.fact.Publication;
import org.sitrep.model.fact.Source;
import org.sitrep.model.fact.Source.Reliability;

/** Annotated articles → sources, those that repeat another's text marked as such. */
final class Sources {
  /** Digits of the hash that an id keeps. */
  private static final int KEPT = 8;

  private Sources() {}

  /** The sources of the articles, in their order. */
  static List<Source> of(List<Annotated> annotated) {
    List<Integer> order = inOrderOfPublication(annotated);
    List<Integer> originals =
        Independence.of(order.stream().map(i -> annotated.get(i).reading().page()).toList());
    Map<Integer, Integer> originalOf = new HashMap<>();
    for (int k = 0; k < order.size(); k++) {
      originalOf.put(order.get(k), order.get(originals.get(k)));
    }
    Set<Source.Id> ids = new LinkedHashSet<>();
    annotated.forEach(a -> ids.add(id(a.reading().page().article(), ids)));
    List<Source.Id> ordered = List.copyOf(ids);
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < annotated.size(); i++) {
      int original = originalOf.getOrDefault(i, i);
      sources.add(
          source(annotated.get(i), ordered.get(i), original == i ? null : ordered.get(original)));
    }
    return sources;
  }

  private static List<Integer> inOrderOfPublication(List<Annotated> annotated) {
    return IntStream.range(0, annotated.size())
        .boxed()
        .sorted(
            Comparator.comparing((Integer i) -> published(annotated.get(i)))
                .thenComparing(i -> annotated.get(i).reading().page().article().sha256()))
        .toList();
  }

  private static String published(Annotated annotated) {
    return annotated.reading().publication().map(p -> p.best().toString()).orElse("9999");
  }

  /** Two copies of one file keep two ids. */
  private static Source.Id id(Article article, Set<Source.Id> taken) {
    String id = "src-" + article.sha256().substring(0, KEPT);
    int copies = 1;
    while (taken.contains(new Source.Id(copies == 1 ? id : id + "-" + copies))) {
      copies++;
    }
    return new Source.Id(copies == 1 ? id : id + "-" + copies);
  }

  private static Source source(Annotated annotated, Source.Id id, Source.@Nullable Id original) {
    Page page = annotated.reading().page();
    Article article = page.article();
    Article.Given given = article.given();
    Optional<Publication> published = annotated.reading().publication();
    return new Source(
        id,
        article.file(),
        article.sha256(),
        article.mediaType(),
        given.publisher() != null ? given.publisher() : page.publisher(),
        given.title() != null ? given.title() : page.headline().map(page::text).orElse(null),
        null,
        given.url(),
        "en",
        published.orElse(null),
        given.reliability() != null ? given.reliability() : Reliability.NOT_ASSESSED,
        original,
        page.furniture(),
        article.extracted() ? article.text() : null);
  }
}
