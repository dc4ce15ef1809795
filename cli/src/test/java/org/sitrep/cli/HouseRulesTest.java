package org.sitrep.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What ARCHITECTURE.md says of the packages, checked against the classes of the whole product. */
class HouseRulesTest {
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.sitrep");

  private static final Set<String> AMBIENT_TYPES =
      Set.of("java.util.Date", "java.util.Random", "java.util.UUID");

  private static final Set<String> AMBIENT_MEMBERS =
      Set.of(
          "java.lang.Math.random",
          "java.lang.System.console",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.err",
          "java.lang.System.exit",
          "java.lang.System.getProperty",
          "java.lang.System.getenv",
          "java.lang.System.in",
          "java.lang.System.nanoTime",
          "java.lang.System.out",
          "java.nio.charset.Charset.defaultCharset",
          "java.time.Clock.systemDefaultZone",
          "java.time.Clock.systemUTC",
          "java.time.ZoneId.systemDefault",
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault");

  /** Members that fall back on the machine's locale or charset where none is passed. */
  private static final Set<String> AMBIENT_OVERLOADS =
      Set.of(
          "java.io.ByteArrayOutputStream.toString()",
          "java.io.InputStreamReader.<init>(java.io.InputStream)",
          "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
          "java.io.PrintStream.<init>(java.io.OutputStream)",
          "java.lang.String.<init>([B)",
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.formatted([Ljava.lang.Object;)",
          "java.lang.String.getBytes()",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.text.BreakIterator.getSentenceInstance()",
          "java.text.BreakIterator.getWordInstance()",
          "java.text.Collator.getInstance()",
          "java.text.NumberFormat.getInstance()",
          "java.text.NumberFormat.getIntegerInstance()",
          "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)");

  private static final DescribedPredicate<JavaAccess<?>> AMBIENT =
      DescribedPredicate.describe(
          "a clock, a default locale, zone or charset, chance, the environment or the terminal",
          HouseRulesTest::isAmbient);

  @TestFactory
  List<DynamicTest> packagesKeepToTheirRooms() {
    return List.of(
        rule("facts stand on nothing of ours", onlyFrom("..model.fact..", "..model.fact..")),
        rule("looks stand on nothing of ours", onlyFrom("..model.theme..", "..model.theme..")),
        rule(
            "the outline knows no facts",
            onlyFrom("..model.outline..", "..model.outline..", "..model.theme..")),
        rule(
            "figures know the outline and its looks alone",
            onlyFrom(
                "..model.figure..", "..model.figure..", "..model.outline..", "..model.theme..")),
        rule(
            "text renderers see the outline, never facts",
            onlyFrom(
                "..model.text..",
                "..model.text..",
                "..model.outline..",
                "..model.figure..",
                "..model.theme..")),
        rule(
            "json knows facts alone",
            onlyFrom("..model.json..", "..model.json..", "..model.fact..")),
        rule(
            "tables know facts alone",
            onlyFrom("..model.table..", "..model.table..", "..model.fact..")),
        rule(
            "words for names know facts alone",
            onlyFrom("..model.words..", "..model.words..", "..model.fact..")),
        rule(
            "the reader knows facts, what people decided of them, and the words for names",
            onlyFrom(
                "..extract..",
                "..extract..",
                "..model.fact..",
                "..model.decision..",
                "..model.words..")),
        rule(
            "the PDF renderer sees the outline, never facts",
            onlyFrom(
                "..render.pdf..",
                "..render.pdf..",
                "..model.outline..",
                "..model.figure..",
                "..model.theme..")),
        rule(
            "the Word renderer sees the outline, never facts",
            onlyFrom(
                "..render.docx..",
                "..render.docx..",
                "..model.outline..",
                "..model.figure..",
                "..model.theme..")),
        rule(
            "nothing knows the command line",
            noClasses()
                .that()
                .resideOutsideOfPackage("..cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.sitrep.cli..")),
        rule(
            "packages form no ring",
            slices().matching("org.sitrep.(**)").should().beFreeOfCycles()));
  }

  @TestFactory
  List<DynamicTest> librariesKeepToTheirRooms() {
    return List.of(
        library(
            "com.fasterxml.jackson..",
            "..model.json..",
            "..extract.format..",
            "..cli.lines..",
            "..cli.gate.."),
        library("com.networknt..", "..cli.gate.."),
        library("org.yaml.snakeyaml..", "..cli.config.."),
        library("org.apache.pdfbox..", "..render.pdf.draw..", "..extract.format.."),
        library("org.apache.fontbox..", "..render.pdf.draw.."),
        library("org.apache.poi..", "..render.docx.."),
        library("org.jsoup..", "..extract.format.."),
        library("org.apache.james..", "..extract.format.."),
        library("org.apache.tika..", "..extract.read.."),
        library("picocli..", "org.sitrep.cli"));
  }

  @TestFactory
  List<DynamicTest> nothingIsAmbientOutsideTheCommandLine() {
    return List.of(
        rule(
            "same input, same bytes",
            noClasses()
                .that()
                .resideOutsideOfPackage("..cli..")
                .should()
                .accessTargetWhere(AMBIENT)),
        rule(
            "libraries do not log",
            noClasses()
                .should()
                .dependOnClassesThat(
                    resideInAnyPackage(
                        "java.util.logging..", "org.apache.logging..", "org.slf4j.."))));
  }

  private static ArchRule onlyFrom(String from, String... to) {
    DescribedPredicate<JavaClass> elsewhere =
        resideInAPackage("org.sitrep..").and(DescribedPredicate.not(resideInAnyPackage(to)));
    return noClasses().that().resideInAPackage(from).should().dependOnClassesThat(elsewhere);
  }

  private static DynamicTest library(String library, String... rooms) {
    return rule(
        library + " only in " + String.join(", ", rooms),
        noClasses()
            .that()
            .resideOutsideOfPackages(rooms)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library));
  }

  private static DynamicTest rule(String name, ArchRule rule) {
    return DynamicTest.dynamicTest(name, () -> rule.allowEmptyShould(true).check(PRODUCT));
  }

  private static boolean isAmbient(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    return AMBIENT_TYPES.contains(owner)
        || AMBIENT_MEMBERS.contains(owner + "." + access.getName())
        || AMBIENT_OVERLOADS.contains(access.getTarget().getFullName())
        || (owner.startsWith("java.time.") && access.getName().equals("now"));
  }
}
