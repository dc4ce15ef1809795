package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.cli.config.Configuration;
import org.sitrep.cli.config.TemplateSettings;
import org.sitrep.cli.source.IoReason;
import org.sitrep.render.docx.Citations;
import org.sitrep.render.docx.DocxOptions;
import org.sitrep.render.docx.template.HouseTemplate;
import org.sitrep.render.docx.template.TemplateException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What is chosen for Word documents; it goes before the configuration file. */
final class WordOptions {
  /** A template larger than this is none: 64 MB. */
  private static final long LARGEST = 64L << 20;

  @Option(
      names = "--template",
      paramLabel = "FILE",
      description = "Your office's Word template (.dotx, .docx), whose looks the docx takes over.")
  @Nullable Path template;

  @Option(
      names = "--citations",
      paramLabel = "inline|footnote|endnote",
      converter = Place.class,
      description = "Where the docx says what it cites (default: inline).")
  Citations citations = Citations.INLINE;

  /** The options, with the template read; what its owner should know is said. */
  DocxOptions read(Configuration configuration, Speech speech, Console console)
      throws CommandFailure {
    TemplateSettings settings = configuration.template();
    Path file = template != null ? template : settings.file();
    if (file == null) {
      return new DocxOptions(citations, Optional.empty());
    }
    HouseTemplate read = read(file, settings);
    read.remarks().forEach(remark -> speech.say(console, file + ": " + remark));
    return new DocxOptions(citations, Optional.of(read));
  }

  private static HouseTemplate read(Path file, TemplateSettings settings) throws CommandFailure {
    try {
      if (Files.size(file) > LARGEST) {
        throw CommandFailure.usage("the template " + file + " is larger than 64 MB", null);
      }
      return HouseTemplate.read(Files.readAllBytes(file), settings.styles());
    } catch (TemplateException e) {
      throw CommandFailure.usage("the template " + file + " " + e.getMessage(), e);
    } catch (IOException e) {
      throw CommandFailure.unreadable("cannot read " + file + ": " + IoReason.of(e), e);
    }
  }

  /** A place of citations by its name. */
  static final class Place implements ITypeConverter<Citations> {
    @Override
    public Citations convert(String text) {
      for (Citations place : Citations.values()) {
        if (place.name().toLowerCase(Locale.ROOT).equals(text)) {
          return place;
        }
      }
      throw new TypeConversionException(
          "'" + text + "' is no place of citations; there are inline, footnote and endnote");
    }
  }
}
