package org.sitrep.extract.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.read.Article;
import org.sitrep.extract.read.Page;
import org.sitrep.extract.syntax.Lemmatizer;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.extract.syntax.Parser;
import org.sitrep.extract.syntax.SyntaxModel;
import org.sitrep.extract.text.Abbreviations;
import org.sitrep.extract.text.Sentence;
import org.sitrep.extract.text.Tokenizer;
import org.sitrep.extract.time.Reference;
import org.sitrep.extract.time.TimeTagger;

/** Readings of invented sentences, without names. */
final class Sentences {
  private static final Tokenizer TOKENIZER = new Tokenizer(Abbreviations.load("en"));
  private static final Parser PARSER = new Parser(SyntaxModel.load("en"), Lemmatizer.load("en"));
  private static final TimeTagger TIMES = TimeTagger.of("en");

  private Sentences() {}

  /** A text of one or more sentences; what does not end with a full stop is a headline. */
  static Reading reading(String text) {
    List<Parse> parses = new ArrayList<>();
    List<Page.Passage> passages = new ArrayList<>();
    for (Sentence sentence : TOKENIZER.sentences(text)) {
      boolean body = text.substring(0, sentence.end()).endsWith(".");
      passages.add(new Page.Passage(sentence, body ? Page.Kind.BODY : Page.Kind.HEADLINE));
      parses.add(PARSER.parse(sentence));
    }
    var times = TIMES.tag(parses, Reference.of(LocalDate.of(2031, 5, 20)));
    List<Read> reads = new ArrayList<>();
    for (int i = 0; i < parses.size(); i++) {
      int index = i;
      reads.add(
          new Read(
              i,
              passages.get(i).kind(),
              parses.get(i),
              times.stream().filter(time -> time.sentence() == index).toList(),
              List.of()));
    }
    Article article =
        new Article("a.txt", "0".repeat(64), "text/plain", text, false, Article.Given.NOTHING);
    return new Reading(new Page(article, passages, null), reads, Optional.empty());
  }
}
