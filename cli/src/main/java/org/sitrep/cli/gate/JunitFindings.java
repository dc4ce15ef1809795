package org.sitrep.cli.gate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sitrep.model.check.CheckRule;
import org.sitrep.model.check.Severity;

/**
 * Findings as JUnit XML, the form that Ant's junit task wrote first and CI servers read: one test a
 * rule, failed where something new stops the gate, skipped where the rule is off. What does not
 * stop the gate stands in {@code system-out}. No test takes time; the suite's moment is the day of
 * the report, so that the same report gives the same bytes.
 */
public final class JunitFindings implements FindingsWriter {
  private static final String NO_DAY = "1970-01-01";

  @Override
  public void write(Review review, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuites");
      xml.writeCharacters("\n");
      suite(xml, review);
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void suite(XMLStreamWriter xml, Review review) throws XMLStreamException {
    List<CheckRule> rules = List.copyOf(CheckRule.all());
    long failures = rules.stream().filter(rule -> !stopping(review, rule).isEmpty()).count();
    long skipped = rules.stream().filter(rule -> isOff(review, rule)).count();
    String day = review.day();
    xml.writeCharacters("  ");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", "sitrep check");
    xml.writeAttribute("package", "sitrep");
    xml.writeAttribute("id", "0");
    xml.writeAttribute("timestamp", (day == null ? NO_DAY : day) + "T00:00:00");
    xml.writeAttribute("hostname", "localhost");
    xml.writeAttribute("tests", Integer.toString(rules.size()));
    xml.writeAttribute("failures", Long.toString(failures));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", Long.toString(skipped));
    xml.writeAttribute("time", "0");
    xml.writeCharacters("\n    ");
    xml.writeStartElement("properties");
    xml.writeEmptyElement("property");
    xml.writeAttribute("name", "report");
    xml.writeAttribute("value", legal(review.report()));
    xml.writeEndElement();
    for (CheckRule rule : rules) {
      test(xml, review, rule);
    }
    xml.writeCharacters("\n    ");
    text(xml, "system-out", others(review));
    xml.writeCharacters("\n    ");
    text(xml, "system-err", "");
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private static void test(XMLStreamWriter xml, Review review, CheckRule rule)
      throws XMLStreamException {
    List<Reviewed> stopping = stopping(review, rule);
    xml.writeCharacters("\n    ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("name", rule.id());
    xml.writeAttribute("classname", "sitrep.check");
    xml.writeAttribute("time", "0");
    if (isOff(review, rule)) {
      xml.writeEmptyElement("skipped");
    } else if (!stopping.isEmpty()) {
      xml.writeStartElement("failure");
      xml.writeAttribute("message", legal(message(rule, stopping)));
      xml.writeAttribute("type", stopping.get(0).finding().severity().code());
      xml.writeCharacters(legal(lines(review, stopping) + rule.advice()));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static String message(CheckRule rule, List<Reviewed> stopping) {
    return stopping.size() == 1
        ? stopping.get(0).finding().message()
        : stopping.size() + " times " + rule.title();
  }

  private static List<Reviewed> stopping(Review review, CheckRule rule) {
    return review.findings().stream()
        .filter(reviewed -> reviewed.finding().rule().equals(rule) && review.stops(reviewed))
        .toList();
  }

  private static boolean isOff(Review review, CheckRule rule) {
    Optional<Severity> set = review.policy().severities().get(rule.id());
    return set != null && set.isEmpty();
  }

  private static String others(Review review) {
    return lines(
        review, review.findings().stream().filter(reviewed -> !review.stops(reviewed)).toList());
  }

  private static String lines(Review review, List<Reviewed> all) {
    return all.stream().map(reviewed -> line(review, reviewed)).collect(Collectors.joining());
  }

  private static String line(Review review, Reviewed reviewed) {
    Spot spot = review.spot(reviewed);
    String place =
        spot.region()
            .map(region -> spot.path() + ":" + region.startLine() + ":" + region.startColumn())
            .orElse(spot.path());
    String known = reviewed.known() ? " (in the baseline)" : "";
    return place
        + ": "
        + reviewed.finding().severity().code()
        + " "
        + reviewed.finding().rule().id()
        + known
        + ": "
        + reviewed.finding().message()
        + "\n";
  }

  private static void text(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
  }

  /** Characters that XML 1.0 has no way to write become U+FFFD. */
  private static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().map(c -> isLegal(c) ? c : '\uFFFD').forEach(legal::appendCodePoint);
    return legal.toString();
  }

  /** XML 1.0 (fifth edition), production 2. */
  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
