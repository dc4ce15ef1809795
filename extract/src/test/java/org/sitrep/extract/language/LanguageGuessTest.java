package org.sitrep.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          French | Deux dockers ont été blessés mardi dans le port quand une grue est tombée sur le quai, selon la mairie, et le port est resté fermé pour la journée. Une enquête a été ouverte par le parquet.
          Spanish | Dos estibadores resultaron heridos el martes en el puerto cuando una grúa cayó sobre el muelle, según la alcaldía, y el puerto quedó cerrado por un día. La policía investiga las causas del accidente.
          German | Zwei Hafenarbeiter sind am Dienstag im Hafen verletzt worden, als ein Kran auf den Kai stürzte, wie die Stadt mitteilte. Der Hafen blieb für einen Tag geschlossen, und die Polizei sucht nach der Ursache.
          Portuguese | Dois estivadores ficaram feridos na terça-feira no porto quando um guindaste caiu sobre o cais, segundo a prefeitura, e o porto foi fechado por um dia. A polícia não divulgou as causas do acidente.
          Turkish | Salı günü limanda bir vinç rıhtıma devrildi ve iki liman işçisi yaralandı, dedi belediye. Liman bir gün için kapalı kaldı ve polis kazanın nedeni için bir soruşturma başlattı, ancak daha sonra açıklama yapılacak.
          Indonesian or Malay | Dua pekerja pelabuhan terluka pada hari Selasa ketika sebuah derek jatuh di dermaga, kata kantor wali kota. Pelabuhan itu ditutup untuk satu hari dan polisi akan menyelidiki penyebab kecelakaan yang terjadi di kota itu.
          Arabic script | أصيب عاملان في الميناء يوم الثلاثاء عندما سقطت رافعة على الرصيف، حسب ما ذكرت البلدية، وبقي الميناء مغلقا طوال اليوم. وفتحت الشرطة تحقيقا في أسباب الحادث الذي وقع في الصباح الباكر من يوم أمس في المدينة
          """)
  void namesTheLanguage(String language, String text) {
    assertThat(LanguageGuess.foreign(text)).contains(language);
  }

  @Test
  void saysNothingOfEnglish() {
    assertThat(
            LanguageGuess.foreign(
                "Two dockers were hurt on Tuesday when a crane fell onto the quay of Port Lune, the"
                    + " mayor's office said. The port stayed shut for a day, and police have opened"
                    + " an inquiry into the cause of the fall."))
        .isEmpty();
  }

  @Test
  void saysNothingOfListsAndScraps() {
    assertThat(LanguageGuess.foreign("Les dockers de la ville")).isEmpty();
    assertThat(LanguageGuess.foreign("Port Lune Harbour Crane Quay Tuesday ".repeat(10))).isEmpty();
  }

  @Test
  void quotedForeignWordsLeaveEnglishEnglish() {
    assertThat(
            LanguageGuess.foreign(
                "The minister said \"la ville est en deuil et les enfants de la ville sont dans"
                    + " nos pensées\" at the quay, and then she said that the port would open in"
                    + " a week and that the crane had been in use for forty years."))
        .isEmpty();
  }
}
