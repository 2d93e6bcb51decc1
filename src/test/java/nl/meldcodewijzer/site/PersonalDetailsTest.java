package nl.meldcodewijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDetailsTest {

    @ParameterizedTest
    @CsvSource({
        "Mail naar jan@voorbeeld.nl, EMAIL",
        "Haar nummer is 123456782, CITIZEN_NUMBER",
        "BSN 1234.56.782, CITIZEN_NUMBER",
        "Bel 06-12345678, PHONE",
        "Bel 043 123 45 67, PHONE",
        "Bel +31 6 12345678, PHONE",
        "Geboren op 3-4-2016, DATE",
        "Op 03/04/2016 gebeurde het, DATE",
        "Ze woont in 6211 AB, POSTCODE",
        "Ze woont in 6211ab, POSTCODE",
        "BSN 123 456 782, CITIZEN_NUMBER",
        "BSN 123.456.782, CITIZEN_NUMBER",
        "Bel (043) 123 45 67, PHONE",
        "Bel 06.12.34.56.78, PHONE",
        "Bel +31(0)612345678, PHONE",
        "Geboren 2016-04-03, DATE",
        "Geboren 3-4-16, DATE",
    })
    void whatPointsAtAPersonIsFound(String text, PersonalDetails kind) {
        assertThat(PersonalDetails.in(text)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bel 112 of 0800-2000.",
                "Sinds 1 januari 2019 is dit anders.",
                "In les 3 staat artikel 5.2.6.",
                "Wet van 2013, Staatsblad 2013, 324",
                "De zin in stap 4 is te lang: 2019 klopt.",
                "De wet van 2019 IS duidelijk.",
                "Er zijn 2500 op de lijst.",
                "Zie ook 5.2.6 en 4.1.8.",
            })
    void aRemarkAboutTheTextIsFree(String text) {
        assertThat(PersonalDetails.in(text)).isEmpty();
    }
}
