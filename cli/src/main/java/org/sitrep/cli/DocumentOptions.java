package org.sitrep.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sitrep.model.outline.Theme;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which documents are made, and how they look. */
final class DocumentOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      converter = Converters.Format.class,
      description = "Which documents: pdf, docx, json, md (default: all).")
  List<OutputFormat> formats = new ArrayList<>();

  @Option(
      names = "--paper",
      paramLabel = "a4|letter",
      converter = Paper.class,
      description = "The page (default: a4).")
  Theme.Paper paper = Theme.DEFAULT.paper();

  /** The formats asked for, each once, or else these. */
  List<OutputFormat> formatsOr(List<OutputFormat> otherwise) {
    return formats.isEmpty() ? otherwise : formats.stream().distinct().toList();
  }

  Theme theme() {
    return new Theme(paper, Theme.DEFAULT.palette());
  }

  /** A page size by its name. */
  static final class Paper implements ITypeConverter<Theme.Paper> {
    @Override
    public Theme.Paper convert(String text) {
      for (Theme.Paper paper : Theme.Paper.values()) {
        if (paper.name().toLowerCase(Locale.ROOT).equals(text)) {
          return paper;
        }
      }
      throw new TypeConversionException("'" + text + "' is no paper; there are a4 and letter");
    }
  }
}
