import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.extract.syntax.Lemmatizer;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.extract.syntax.Parser;
import org.sitrep.extract.syntax.SyntaxModel;
import org.sitrep.extract.text.Abbreviations;
import org.sitrep.extract.text.Sentence;
import org.sitrep.extract.text.Tokenizer;
import org.sitrep.extract.time.Reference;
import org.sitrep.extract.time.TimeExpression;
import org.sitrep.extract.time.TimeTagger;

/**
 * Tags the times of documents, one JSON object a line with {@code id}, {@code text} and perhaps
 * {@code published}; prints one line a document for a scorer of TIMEX3 spans and values.
 *
 * <p>Run it from the root after {@code mvn -pl extract -am package}, Jackson on the class path:
 * {@code java -cp extract/target/classes:model/target/classes:JACKSON tools/bench/Timex.java < IN > OUT}
 */
final class Timex {
  public static void main(String[] args) throws Exception {
    Tokenizer tokenizer = new Tokenizer(Abbreviations.load("en"));
    Parser parser = new Parser(SyntaxModel.load("en"), Lemmatizer.load("en"));
    TimeTagger tagger = TimeTagger.of("en");
    ObjectMapper json = new ObjectMapper();
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      JsonNode document = json.readTree(line);
      List<Parse> parses = new ArrayList<>();
      for (Sentence sentence : tokenizer.sentences(document.get("text").asText())) {
        parses.add(parser.parse(sentence));
      }
      Reference reference =
          document.hasNonNull("published")
              ? Reference.of(LocalDate.parse(document.get("published").asText()))
              : Reference.unknown();
      out.println(json.writeValueAsString(answer(json, document, tagger.tag(parses, reference))));
    }
    out.flush();
  }

  private static ObjectNode answer(ObjectMapper json, JsonNode document, List<TimeExpression> times) {
    ObjectNode answer = json.createObjectNode().put("id", document.get("id").asText());
    ArrayNode list = answer.putArray("timexes");
    String text = document.get("text").asText();
    for (TimeExpression time : times) {
      list.addObject()
          .put("start", time.start())
          .put("end", time.end())
          .put("text", text.substring(time.start(), time.end()))
          .put("type", time.type().name())
          .put("value", time.value());
    }
    answer.putObject("report");
    return answer;
  }
}
