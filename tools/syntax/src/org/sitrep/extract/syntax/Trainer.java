package org.sitrep.extract.syntax;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Trains tagger, parser and labels on silver text, writes the model and measures it on the
 * sentences kept back. The same text gives the same model, byte by byte.
 *
 * <p>Usage: {@code Trainer <model> <silver.gz[*times]>...}
 */
final class Trainer {
  private static final int LEXICON_BITS = 18;

  private Trainer() {}

  public static void main(String[] args) throws IOException, ClassNotFoundException {
    Path model = Path.of(args[0]);
    TrainingText text = new TrainingText();
    for (String file : List.of(args).subList(1, args.length)) {
      text.add(file);
    }
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(model)))) {
      write(text, out);
    }
    System.out.println(model + ": " + Files.size(model) + " bytes");
    new Agreement(load(model)).print("kept back", text.keptBack());
  }

  static SyntaxModel load(Path model) throws IOException {
    return ModelFile.read(new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(model))));
  }

  private static void write(TrainingText text, DataOutputStream out)
      throws IOException, ClassNotFoundException {
    List<String> tags = text.tags();
    List<String> labels = text.labels();
    Lexicon lexicon = new Lexicon(text.forms(), LEXICON_BITS);
    WordClasses classes = new WordClasses(lexicon.slots, lexicon.paths);
    CommonWords words = new CommonWords(text.training(), tags);
    CommonTags common = new CommonTags(words.forms, words.tags);
    System.out.printf(
        "%d sentences, %d tags, %d labels, %d common words, %d words with classes%n",
        text.training().size(), tags.size(), labels.size(), words.forms.length, lexicon.words);

    ModelWriter writer = new ModelWriter(out, tags, labels);
    writer.block(lexicon.paths);
    writer.block(lexicon.slots);
    writer.block(words.forms);
    writer.block(words.tags);
    byte[] tagger = new TaggerTraining(text, tags, classes, common).weights();
    writer.block(tagger);
    Tagger tagging = new Tagger(new LaneScorer(tags.size(), ModelFile.longs(tagger)), common);
    ParserTraining parser = new ParserTraining(text, labels, classes, tagging);
    parser.train();
    writer.block(parser.transitionWeights());
    writer.block(parser.labelWeights());
  }
}
