package org.sitrep.model.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Count;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.fact.Status;
import org.sitrep.model.match.FactReference;

/** What a person orders to be done to the facts. */
public sealed interface Act {
  /** Hands the act to the method for its kind. */
  <T> T accept(Visitor<T> visitor);

  /** One method a kind of act. */
  interface Visitor<T> {
    /** An event's day. */
    T pinDay(PinDay act);

    /** A figure's number. */
    T pinFigure(PinFigure act);

    /** Two events are one. */
    T merge(Merge act);

    /** What some articles tell is another event. */
    T split(Split act);

    /** An event's title. */
    T rename(Rename act);

    /** What a fact is to the crisis. */
    T setSalience(SetSalience act);

    /** A fact does not stand. */
    T drop(Drop act);

    /** An event that the reader did not find. */
    T addEvent(AddEvent act);

    /** A figure that the reader did not find. */
    T addFigure(AddFigure act);
  }

  /**
   * Pins the day of an event.
   *
   * @param event the event
   * @param day its day
   */
  record PinDay(FactReference event, LocalDate day) implements Act {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.pinDay(this);
    }
  }

  /**
   * Pins the number of a figure.
   *
   * @param figure the figure
   * @param number its number, 0 or more
   */
  record PinFigure(FactReference figure, int number) implements Act {
    /** Checks the number. */
    public PinFigure {
      if (number < 0) {
        throw new IllegalArgumentException(number + " is no number of people");
      }
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.pinFigure(this);
    }
  }

  /**
   * Makes one event of two.
   *
   * @param event the event that stays
   * @param with the event that becomes part of it, with its figures
   */
  record Merge(FactReference event, FactReference with) implements Act {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.merge(this);
    }
  }

  /**
   * Makes an event of its own of what some articles tell of an event.
   *
   * @param event the event
   * @param files the articles, as {@code sources[].file}
   * @param title the title of the new event; {@code null} for that of the old one
   */
  record Split(FactReference event, List<String> files, @Nullable String title) implements Act {
    /** Copies the list. */
    public Split {
      files = List.copyOf(files);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.split(this);
    }
  }

  /**
   * Gives an event a title.
   *
   * @param event the event
   * @param title its title
   */
  record Rename(FactReference event, String title) implements Act {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.rename(this);
    }
  }

  /**
   * Says what a fact is to the crisis; with an event go its figures.
   *
   * @param fact the event or figure
   * @param salience what it is
   */
  record SetSalience(FactReference fact, Salience salience) implements Act {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.setSalience(this);
    }
  }

  /**
   * Takes a fact out; with an event go its figures.
   *
   * @param fact the event or figure
   */
  record Drop(FactReference fact) implements Act {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.drop(this);
    }
  }

  /**
   * Adds an event.
   *
   * @param type its kind
   * @param title its title
   * @param status how far it has come; {@code null} for what is usual of the kind
   * @param salience what it is to the crisis
   * @param day its day; {@code null} where it is not known
   * @param place where, by name; {@code null} where it is not known
   * @param actors who did it, by name
   * @param targets to whom, by name
   * @param quotes the words it rests on, at least one
   */
  record AddEvent(
      EventType type,
      String title,
      @Nullable Status status,
      Salience salience,
      @Nullable LocalDate day,
      @Nullable String place,
      List<String> actors,
      List<String> targets,
      List<Quote> quotes)
      implements Act {
    /** Copies the lists. */
    public AddEvent {
      actors = List.copyOf(actors);
      targets = List.copyOf(targets);
      quotes = List.copyOf(quotes);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.addEvent(this);
    }
  }

  /**
   * Adds a figure to an event.
   *
   * @param event the event
   * @param measure what happened to the people
   * @param count how many
   * @param victims the words for them
   * @param quotes the words it rests on, at least one
   */
  record AddFigure(
      FactReference event, Measure measure, Count count, String victims, List<Quote> quotes)
      implements Act {
    /** Copies the list. */
    public AddFigure {
      quotes = List.copyOf(quotes);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.addFigure(this);
    }
  }

  /**
   * Literal words of an article.
   *
   * @param file the article, as {@code sources[].file}
   * @param words the words; a no-break space of the article counts as a space
   */
  record Quote(String file, String words) {}
}
