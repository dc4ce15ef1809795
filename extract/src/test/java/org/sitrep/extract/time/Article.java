package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.List;
import org.sitrep.extract.syntax.Lemmatizer;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.extract.syntax.Parser;
import org.sitrep.extract.syntax.SyntaxModel;
import org.sitrep.extract.text.Abbreviations;
import org.sitrep.extract.text.Tokenizer;

/** English text read with the models that ship. */
final class Article {
  private static final Tokenizer TOKENIZER = new Tokenizer(Abbreviations.load("en"));
  private static final Parser PARSER = new Parser(SyntaxModel.load("en"), Lemmatizer.load("en"));
  private static final TimeTagger TAGGER = TimeTagger.of("en");

  private Article() {}

  static List<Parse> parse(String text) {
    return TOKENIZER.sentences(text).stream().map(PARSER::parse).toList();
  }

  static TimeMatches match(String text) {
    return TAGGER.match(parse(text));
  }

  static List<TimeExpression> tag(String text, LocalDate day) {
    return tag(text, Reference.of(day));
  }

  static List<TimeExpression> tag(String text, Reference reference) {
    return TAGGER.tag(parse(text), reference);
  }
}
