package org.sitrep.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.sitrep.model.check.Severity;
import org.sitrep.model.fact.Code;
import org.sitrep.model.fact.Handling;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** From the words of an option to its value. */
final class Converters {
  private Converters() {}

  /** A day as {@code YYYY-MM-DD}. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeException e) {
        throw refusal("'" + text + "' is no day of the form YYYY-MM-DD", e);
      }
    }
  }

  /** A mark of the Traffic Light Protocol. */
  static final class Mark implements ITypeConverter<Handling> {
    @Override
    public Handling convert(String text) {
      try {
        return Handling.parse(text);
      } catch (IllegalArgumentException e) {
        throw refusal(String.valueOf(e.getMessage()), e);
      }
    }
  }

  /** The name of an output format. */
  static final class Format implements ITypeConverter<OutputFormat> {
    @Override
    public OutputFormat convert(String text) {
      return OutputFormat.named(text)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + text + "' is no format; there are " + OutputFormat.names()));
    }
  }

  /** The name of a form in which findings are told. */
  static final class Findings implements ITypeConverter<FindingsFormat> {
    @Override
    public FindingsFormat convert(String text) {
      return FindingsFormat.named(text)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + text + "' is no format; there are " + FindingsFormat.names()));
    }
  }

  /** The weight of a finding. */
  static final class Weight implements ITypeConverter<Severity> {
    @Override
    public Severity convert(String text) {
      try {
        return Code.parse(Severity.class, text);
      } catch (IllegalArgumentException e) {
        throw refusal("'" + text + "' is none of note, warning, error", e);
      }
    }
  }

  private static TypeConversionException refusal(String message, Exception cause) {
    TypeConversionException refusal = new TypeConversionException(message);
    refusal.initCause(cause);
    return refusal;
  }
}
