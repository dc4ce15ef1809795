package org.sitrep.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.fact.DateRange;

class TimeTaggerTest {
  private static final LocalDate WEDNESDAY = LocalDate.parse("2015-06-10");

  @Test
  void countsFromTheDayOfTheStoryAndTellsWhichThatWas() {
    List<TimeExpression> found =
        Article.tag("The wall fell on 9 March. A day later the gate fell too.", WEDNESDAY);
    assertThat(found.get(1).anchor()).isEqualTo(new Anchor.Narrative(0, Period.ofDays(1)));
    assertThat(found.get(1).days()).contains(DateRange.of(LocalDate.parse("2015-03-10")));
  }

  @Test
  void anchorsOnTheStoryEvenAfterTheDayOfWritingWasNamed() {
    List<TimeExpression> found =
        Article.tag("Today the mayor recalled 9 March. The next day he had fled.", WEDNESDAY);
    assertThat(found).last().extracting(TimeExpression::value).isEqualTo("2015-03-10");
  }

  @Test
  void anHourIsNotOfADayThatSomebodyIsQuotedWith() {
    assertThat(
            values("It burned on Monday. \"I left on Sunday,\" she said. They came at 2:30 a.m."))
        .endsWith("2015-06-08T02:30");
    assertThat(values("It burned on Monday. I left on Sunday, she said. They came at 2:30 a.m."))
        .endsWith("2015-06-07T02:30");
  }

  @Test
  void looksBackFromAPossessiveWeekday() {
    assertThat(values("They will discuss Tuesday’s raid.")).containsExactly("2015-06-09");
    assertThat(values("They will vote in Sunday’s election.")).containsExactly("2015-06-14");
  }

  @Test
  void looksAheadWithTheVerb() {
    assertThat(values("The court is due to meet on Monday.")).containsExactly("2015-06-15");
    assertThat(values("The court met on Monday.")).containsExactly("2015-06-08");
    assertThat(values("They will vote on a deal reached on Monday.")).containsExactly("2015-06-08");
    assertThat(values("They will join a rally called for Monday.")).containsExactly("2015-06-15");
  }

  @Test
  void takesTheYearFromTheWeekday() {
    assertThat(values("It burned down on Friday, January 24."))
        .as("24 January was a Friday in 2014, not in 2015")
        .containsExactly("2014-01-24");
  }

  @Test
  void findsTheYearWithoutADayOfPublicationOnlyWhereOneIsHinted() {
    String text = "It burned down on January 24.";
    assertThat(Article.tag(text, Reference.unknown()).get(0).value()).isEqualTo("XXXX-01-24");
    assertThat(Article.tag(text, Reference.inYear(2014)).get(0).value()).isEqualTo("2014-01-24");
  }

  @Test
  void widensRelativeDaysToAllThatTheBoundsAllow() {
    DateRange bounds = new DateRange(WEDNESDAY, WEDNESDAY.plusDays(2));
    TimeExpression yesterday =
        Article.tag("It burned down yesterday.", Reference.within(bounds, WEDNESDAY)).get(0);
    assertThat(yesterday.value()).isEqualTo("2015-06-09");
    assertThat(yesterday.days())
        .contains(new DateRange(WEDNESDAY.minusDays(1), WEDNESDAY.plusDays(1)));
  }

  @Test
  void keepsOffsetsUnderCurlyQuotesAndNarrowsEarlierThisMonth() {
    String text = "“It fell,” he said, “earlier this month.”";
    TimeExpression found = Article.tag(text, WEDNESDAY).get(0);
    assertThat(text.substring(found.start(), found.end())).isEqualTo("earlier this month");
    assertThat(found.days()).contains(new DateRange(LocalDate.parse("2015-06-01"), WEDNESDAY));
  }

  @Test
  void tellsTheFourTypesApart() {
    List<TimeExpression> found =
        Article.tag("At 3 p.m. on Monday, after two days, he prayed as he does daily.", WEDNESDAY);
    assertThat(found)
        .extracting(TimeExpression::type)
        .containsExactly(
            TimeExpression.Type.TIME, TimeExpression.Type.DURATION, TimeExpression.Type.SET);
  }

  private static List<String> values(String text) {
    return Article.tag(text, WEDNESDAY).stream().map(TimeExpression::value).toList();
  }
}
