package nl.meldcodewijzer.person;

import java.time.LocalDate;

/** What a feature keeps about people; every implementation is asked when somebody is erased. */
public interface PersonalTraces {

    /** Takes away what tells about this person. Bare facts that others counted may stay, without a person behind them. */
    void forget(PersonId person, LocalDate today);
}
