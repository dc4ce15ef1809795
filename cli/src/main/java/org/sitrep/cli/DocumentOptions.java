package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.cli.config.ThemeSettings;
import org.sitrep.cli.source.IoReason;
import org.sitrep.model.fact.Report;
import org.sitrep.model.theme.Logo;
import org.sitrep.model.theme.Paper;
import org.sitrep.model.theme.Theme;
import org.sitrep.model.theme.ThemeBuilder;
import org.sitrep.model.theme.ThemeException;
import org.sitrep.model.theme.ThemeFile;
import org.sitrep.render.docx.DocxOptions;
import org.sitrep.render.pdf.profile.Profile;
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
      description = "Which documents: pdf, docx, html, md, csv, json (default: all).")
  List<OutputFormat> formats = new ArrayList<>();

  @Option(
      names = "--paper",
      paramLabel = "a4|letter",
      converter = PaperName.class,
      description = "The page (default: a4).")
  @Nullable Paper paper;

  @Option(
      names = "--theme",
      paramLabel = "FILE",
      description = "Colours, type, fonts, logo and paper of your office, as a theme file.")
  @Nullable Path theme;

  @Option(
      names = "--since",
      paramLabel = "OLD.json",
      description = "An earlier report: the documents then tell what changed since.")
  @Nullable String since;

  /** The earlier report, where one is named; it is read before anything is written. */
  Optional<Report> since(Console console) throws CommandFailure {
    return since == null ? Optional.empty() : Optional.of(ReportFile.read(since, console));
  }

  @Option(
      names = "--pdf-profile",
      paramLabel = "PROFILE",
      converter = ProfileName.class,
      description =
          "What the PDF conforms to: a2a-ua1 (default), a3a-ua1 with report.json and the sources"
              + " inside, a4-ua2, or plain.")
  Profile profile = Profile.A2A_UA1;

  /** The formats asked for, each once, or else these. */
  List<OutputFormat> formatsOr(List<OutputFormat> otherwise) {
    return formats.isEmpty() ? otherwise : formats.stream().distinct().toList();
  }

  /** The looks asked for: the house's, as configuration and theme file change them. */
  Looks looks(ThemeSettings settings, DocxOptions word) throws CommandFailure {
    ThemeBuilder builder = ThemeBuilder.house();
    if (settings.file() != null) {
      read(settings.file(), builder);
    }
    settings.applyTo(builder);
    if (theme != null) {
      read(theme, builder);
    }
    Theme made = builder.build();
    for (Path file : files(made)) {
      if (!Files.isReadable(file)) {
        throw CommandFailure.unreadable("cannot read " + file + ", which the theme names", null);
      }
    }
    return new Looks(paper == null ? made : made.on(paper), profile, word);
  }

  /** The files that a theme needs. */
  private static List<Path> files(Theme theme) {
    List<Path> files = new ArrayList<>(theme.typefaces().others());
    theme.typefaces().regular().ifPresent(files::add);
    theme.typefaces().strong().ifPresent(files::add);
    theme.logo().map(Logo::file).ifPresent(files::add);
    return files;
  }

  private static void read(Path file, ThemeBuilder builder) throws CommandFailure {
    try {
      ThemeFile.read(file, builder);
    } catch (ThemeException e) {
      throw CommandFailure.usage(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw CommandFailure.unreadable("cannot read " + file + ": " + IoReason.of(e), e);
    }
  }

  /** A profile by its name. */
  static final class ProfileName implements ITypeConverter<Profile> {
    @Override
    public Profile convert(String text) {
      return Profile.named(text)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'"
                          + text
                          + "' is no profile; there are "
                          + Stream.of(Profile.values())
                              .map(Profile::id)
                              .collect(Collectors.joining(", "))));
    }
  }

  /** A page size by its name. */
  static final class PaperName implements ITypeConverter<Paper> {
    @Override
    public Paper convert(String text) {
      for (Paper paper : Paper.values()) {
        if (paper.name().toLowerCase(Locale.ROOT).equals(text)) {
          return paper;
        }
      }
      throw new TypeConversionException("'" + text + "' is no paper; there are a4 and letter");
    }
  }
}
