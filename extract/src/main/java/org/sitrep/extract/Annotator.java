package org.sitrep.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sitrep.extract.claim.Reading;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.mention.Mention;
import org.sitrep.extract.mention.MentionFinder;
import org.sitrep.extract.read.Page;
import org.sitrep.extract.read.Page.Passage;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.extract.syntax.Parser;
import org.sitrep.extract.time.PublicationClues;
import org.sitrep.extract.time.Reference;
import org.sitrep.extract.time.TimeExpression;
import org.sitrep.extract.time.TimeMatches;
import org.sitrep.extract.time.TimeTagger;
import org.sitrep.model.fact.Publication;

/** Page → reading: parses the sentences and finds the times and mentions in them. */
final class Annotator {
  private final Parser parser;
  private final TimeTagger times;
  private final MentionFinder mentions;

  Annotator(Parser parser, TimeTagger times, MentionFinder mentions) {
    this.parser = parser;
    this.times = times;
    this.mentions = mentions;
  }

  /** A page with its sentences parsed: what needs no day of publication. */
  record Parsed(Page page, List<Passage> passages, TimeMatches times, List<Parse> pageLines) {
    /** What tells the day of publication. */
    PublicationClues clues() {
      return new PublicationClues(page.article().given().published(), null, pageLines, times);
    }

    List<Parse> parses() {
      return times.sentences();
    }
  }

  /** A reading, and its time expressions in the order in which their anchors count them. */
  record Annotated(Reading reading, List<TimeExpression> times) {}

  Parsed parse(Page page) {
    List<Passage> written = new ArrayList<>();
    List<Parse> parses = new ArrayList<>();
    List<Parse> pageLines = new ArrayList<>();
    for (Passage passage : page.passages()) {
      Parse parse = parser.parse(passage.sentence());
      if (passage.kind() == Page.Kind.FURNITURE || passage.kind() == Page.Kind.DATE) {
        pageLines.add(parse);
      } else {
        written.add(passage);
        parses.add(parse);
      }
    }
    return new Parsed(page, written, times.match(parses), pageLines);
  }

  Annotated annotate(Parsed parsed, Optional<Publication> publication) {
    Reference reference = publication.map(Reference::of).orElseGet(Reference::unknown);
    List<TimeExpression> found = times.tag(parsed.times(), reference);
    List<List<TimeExpression>> bySentence = new ArrayList<>();
    parsed.parses().forEach(parse -> bySentence.add(new ArrayList<>()));
    found.forEach(time -> bySentence.get(time.sentence()).add(time));
    Read[] reads = new Read[parsed.parses().size()];
    for (int i = 0; i < reads.length; i++) {
      Page.Kind kind = parsed.passages().get(i).kind();
      Parse parse = parsed.parses().get(i);
      List<Mention> named =
          mentions.find(i, parse, kind != Page.Kind.BODY).stream()
              .filter(mention -> !isPublisher(mention, parsed.page()))
              .toList();
      reads[i] = new Read(i, kind, parse, bySentence.get(i), named);
    }
    return new Annotated(new Reading(parsed.page(), Arrays.asList(reads), publication), found);
  }

  /** A paper that names itself before its report takes no part in what it reports. */
  private static boolean isPublisher(Mention mention, Page page) {
    return page.publisher() != null
        && !mention.isPlace()
        && mention.name().equalsIgnoreCase(page.publisher());
  }
}
