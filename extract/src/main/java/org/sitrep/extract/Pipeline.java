package org.sitrep.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.sitrep.extract.Annotator.Annotated;
import org.sitrep.extract.Annotator.Parsed;
import org.sitrep.extract.claim.CasualtyFinder;
import org.sitrep.extract.claim.EventFinder;
import org.sitrep.extract.claim.Reading;
import org.sitrep.extract.gazetteer.Gazetteer;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.mention.Entities;
import org.sitrep.extract.mention.EntityResolver;
import org.sitrep.extract.mention.MentionFinder;
import org.sitrep.extract.read.Article;
import org.sitrep.extract.read.PageReader;
import org.sitrep.extract.reconcile.Reconciler;
import org.sitrep.extract.reconcile.SourceText;
import org.sitrep.extract.syntax.Lemmatizer;
import org.sitrep.extract.syntax.Parser;
import org.sitrep.extract.syntax.SyntaxModel;
import org.sitrep.extract.text.Abbreviations;
import org.sitrep.extract.text.Tokenizer;
import org.sitrep.extract.time.PublicationDays;
import org.sitrep.extract.time.TimeExpression;
import org.sitrep.extract.time.TimeTagger;
import org.sitrep.model.fact.Diagnostic;
import org.sitrep.model.fact.Publication;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Source;

/**
 * The whole line from articles to a report: read, annotate, find, extract, reconcile, assemble. The
 * same articles give the same report, in whatever order they come. Each is read by itself, so
 * several are read at once; what is read keeps their order.
 */
public final class Pipeline {
  private static final Comparator<TimeExpression> TEXT_ORDER =
      Comparator.comparingInt(TimeExpression::start).thenComparingInt(TimeExpression::end);

  private final PageReader pages;
  private final Annotator annotator;
  private final PublicationDays publications;
  private final EntityResolver resolver;
  private final EventFinder events;
  private final CasualtyFinder casualties;
  private final Reconciler reconciler;
  private final Assembler assembler;

  /**
   * Loads what a language needs; the syntax model, which takes longest, beside all else.
   *
   * @param language the language's code, such as {@code en}
   * @throws IllegalArgumentException where there is no such language, or its files are damaged
   */
  public Pipeline(String language) {
    WordClasses words = WordClasses.load(language);
    CompletableFuture<SyntaxModel> model =
        CompletableFuture.supplyAsync(() -> SyntaxModel.load(language));
    Gazetteer gazetteer = Gazetteer.load();
    Tokenizer tokenizer = new Tokenizer(Abbreviations.load(language));
    TimeTagger times = TimeTagger.of(language);
    this.pages = new PageReader(language, tokenizer, words);
    this.publications = new PublicationDays(language, times);
    this.resolver = new EntityResolver(words, gazetteer);
    this.events = new EventFinder(language, words);
    this.casualties = new CasualtyFinder(language, words);
    this.reconciler = new Reconciler(language, words);
    this.assembler = new Assembler();
    Parser parser = new Parser(model.join(), Lemmatizer.load(language));
    this.annotator = new Annotator(parser, times, new MentionFinder(words, gazetteer));
  }

  /**
   * Makes a report.
   *
   * @param articles the articles
   * @param settings what a person decided
   * @param diagnostics what is known of the input beside the articles; the report carries it
   */
  public Report report(List<Article> articles, Settings settings, List<Diagnostic> diagnostics) {
    return account(read(articles), settings, diagnostics);
  }

  /** Reads one article by itself. */
  public Annotation annotate(Article article, Settings settings) {
    List<SourceText> sources = read(List.of(article));
    List<TimeExpression> times =
        sources.stream().flatMap(source -> source.times().stream()).sorted(TEXT_ORDER).toList();
    return new Annotation(times, account(sources, settings, List.of()));
  }

  private List<SourceText> read(List<Article> articles) {
    List<Article> ordered =
        articles.stream()
            .sorted(Comparator.comparing(Article::file).thenComparing(Article::sha256))
            .toList();
    List<Parsed> parsed = ordered.parallelStream().map(pages::read).map(annotator::parse).toList();
    List<Optional<Publication>> published =
        publications.resolve(parsed.stream().map(Parsed::clues).toList());
    List<Annotated> annotated =
        IntStream.range(0, parsed.size())
            .parallel()
            .mapToObj(i -> annotator.annotate(parsed.get(i), published.get(i)))
            .toList();
    List<Source> sources = Sources.of(annotated);
    return IntStream.range(0, annotated.size())
        .parallel()
        .mapToObj(i -> texts(sources.get(i), annotated.get(i)))
        .toList();
  }

  private Report account(
      List<SourceText> sources, Settings settings, List<Diagnostic> diagnostics) {
    Entities entities =
        resolver.resolve(sources.stream().map(s -> Mentions.of(s.reading())).toList());
    return assembler.assemble(
        sources, entities, reconciler.reconcile(sources, entities), settings, diagnostics);
  }

  private SourceText texts(Source source, Annotated annotated) {
    Reading reading = annotated.reading();
    return new SourceText(
        source, reading, annotated.times(), events.find(reading), casualties.find(reading));
  }
}
