package org.sitrep.extract.claim;

import org.sitrep.model.fact.Measure;

/**
 * A word of harm in a sentence.
 *
 * @param first index of the first token
 * @param last index of the last token, inclusive
 * @param frame how the word takes its victims
 * @param form the form of a verb
 * @param outcome what it does to them
 */
record Harm(int first, int last, Frame frame, Form form, Outcome outcome) {

  /** How a word takes its victims. */
  enum Frame {
    /** Done to the victims: "kill". */
    VERB,
    /** What the victims do: "die". */
    DIES,
    /** What the victims are: "dead". */
    STATE,
    /** The noun for it: "killing of". */
    DEED,
    /** A noun that is counted instead of the victims: "fatality". */
    COUNT,
    /** The noun before the number: "death toll". */
    TOLL,
    /** What is found of the victims. */
    BODIES,
    /** What the victims have. */
    WOUNDS,
    /** What the victims lose. */
    LIVES,
    /** The victims, told by what hit them: "gunshot victims". */
    VICTIMS
  }

  /** The form of a verb, by what can stand around it. */
  enum Form {
    /** Base, third person or -ing: its object follows. */
    ACTIVE,
    /** Past and past participle alike: "killed". */
    EITHER,
    /** Past tense only: "slew". */
    PAST,
    /** Past participle only: "slain". */
    PARTICIPLE,
    /** No verb. */
    NONE
  }

  /** What becomes of the victims. */
  enum Outcome {
    KILLED,
    INJURED,
    /** Hit, and whether they lived the words leave open: "shot". */
    STRUCK,
    /** Alive when told of, though one person may yet have died: "taken to a hospital". */
    TREATED,
    MISSING,
    DISPLACED,
    DETAINED,
    EVACUATED,
    ABDUCTED,
    AFFECTED;

    /**
     * The measure that counts it; those who were struck count as injured until said to have died.
     */
    Measure measure() {
      return this == STRUCK || this == TREATED ? Measure.INJURED : Measure.valueOf(name());
    }

    /** Tells whether so many people with this outcome may have died of it. */
    boolean isOpen(int people) {
      return this == STRUCK || (this == TREATED && people == 1);
    }
  }

  /** Tells whether the form can have the victims as its object. */
  boolean isActive() {
    return form == Form.ACTIVE || form == Form.EITHER || form == Form.PAST;
  }

  /** Tells whether the form can have the victims as its subject. */
  boolean isPassive() {
    return form == Form.EITHER || form == Form.PARTICIPLE;
  }
}
