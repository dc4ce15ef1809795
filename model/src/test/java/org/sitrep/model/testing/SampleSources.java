package org.sitrep.model.testing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Publication;
import org.sitrep.model.fact.Publication.Basis;
import org.sitrep.model.fact.Publication.Role;
import org.sitrep.model.fact.Source;
import org.sitrep.model.fact.Source.Reliability;

/** Six outlets: graded and not, named and not, dated in every way, one repeating another. */
final class SampleSources {
  static final String CHRONICLE = "src-a1";
  static final String COURIER = "src-b2";
  static final String NAMELESS = "src-c3";
  static final String WIRE = "src-d4";
  static final String REPOST = "src-e5";
  static final String ARABIC = "src-f6";

  private SampleSources() {}

  static List<Source> all() {
    return List.of(
        source(
            CHRONICLE,
            "01-lakeshore-chronicle.txt",
            "Lakeshore Chronicle",
            "Ministers settle on quarterly talks after a week of fire across the border",
            "en",
            on("2031-03-13", Basis.LABELLED),
            new Reliability("B", "set by the desk"),
            null),
        source(
            COURIER,
            "02-copperbelt-courier.txt",
            "Copperbelt Courier",
            "Guns fall silent at Mchinji, but who shot at the bus?",
            "en",
            courier(),
            Reliability.NOT_ASSESSED,
            null),
        source(
            NAMELESS,
            "03-notes.txt",
            null,
            null,
            "en",
            between("2031-03-07", "2031-03-09", "2031-03-08"),
            Reliability.NOT_ASSESSED,
            null),
        source(
            WIRE,
            "04-savanna-wire.txt",
            "Savanna Wire",
            "Malawi guns answer strike; nine or more dead in Chipata",
            "en",
            on("2031-03-07", Basis.DATELINE),
            new Reliability("C", "set by the desk"),
            null),
        source(
            REPOST,
            "05-morning-repost.txt",
            "Morning Repost",
            "Malawi guns answer strike; nine or more dead in Chipata",
            "en",
            on("2031-03-08", Basis.MASTHEAD),
            Reliability.NOT_ASSESSED,
            WIRE),
        source(
            ARABIC,
            "06-sada.html",
            "صدى البحيرة",
            "اجتماع الوزيرين في لوساكا",
            "ar",
            null,
            Reliability.NOT_ASSESSED,
            null));
  }

  private static Publication courier() {
    Publication.Stated crawl =
        new Publication.Stated(
            "Sat, 30 Aug 2031",
            LocalDate.parse("2031-08-30"),
            Role.CRAWL,
            "five months after the latest day in the text");
    return new Publication(
        DateRange.of(LocalDate.parse("2031-03-12")),
        LocalDate.parse("2031-03-12"),
        Basis.DEICTIC,
        List.of(crawl));
  }

  private static Publication on(String day, Basis basis) {
    LocalDate date = LocalDate.parse(day);
    return new Publication(DateRange.of(date), date, basis, List.of());
  }

  private static Publication between(String earliest, String latest, String best) {
    DateRange range = new DateRange(LocalDate.parse(earliest), LocalDate.parse(latest));
    return new Publication(range, LocalDate.parse(best), Basis.INFERRED, List.of());
  }

  private static Source source(
      String id,
      String file,
      @Nullable String publisher,
      @Nullable String headline,
      String language,
      @Nullable Publication published,
      Reliability reliability,
      @Nullable String duplicateOf) {
    return new Source(
        new Source.Id(id),
        file,
        id.substring(4).repeat(32),
        file.endsWith("html") ? "text/html" : "text/plain",
        publisher,
        headline,
        null,
        id.equals(CHRONICLE) ? "https://chronicle.example/border" : null,
        language,
        published,
        reliability,
        duplicateOf == null ? null : new Source.Id(duplicateOf),
        List.of(),
        null);
  }
}
