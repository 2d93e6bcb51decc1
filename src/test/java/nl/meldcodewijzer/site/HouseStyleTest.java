package nl.meldcodewijzer.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseStyleTest {

    private static HouseStyles styles(Map<String, String> colours) {
        var styles = new HouseStyles(() -> colours);
        styles.read(null);
        return styles;
    }

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(HouseStyle.contrastWithWhite("#000000")).isEqualTo(21, within(0.001));
        assertThat(HouseStyle.contrastWithWhite("#ffffff")).isEqualTo(1, within(0.001));
        assertThat(HouseStyle.contrastWithWhite("#767676")).isEqualTo(4.54, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "#ffdd00", "#777777", "#00000g", "#000000;}body{display:none"})
    void aColourThatIsNoneOrCannotBeReadIsRefused(String colour) {
        assertThatThrownBy(() -> styles(Map.of("gm0935", colour)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("meldcodewijzer.house-style.gm0935");
    }

    @Test
    void onlyThePagesOfTheAuthorityItselfHaveItsColour() {
        var styles = styles(Map.of("gm0935", "#a3121f"));
        assertThat(styles.sheetFor("/gemeente/GM0935/afspraken")).contains("/assets/huisstijl/GM0935.css?v=a3121f");
        assertThat(styles.sheetFor("/gemeente/GM0935")).isPresent();
        assertThat(styles.sheetFor("/gemeente/GM0936")).isEmpty();
        assertThat(styles.sheetFor("/gemeente")).isEmpty();
        assertThat(styles.sheetFor("/organisatie/GM0935")).isEmpty();
        assertThat(styles.of("GM0935").orElseThrow().css()).contains("#a3121f").contains("prefers-color-scheme: dark");
    }
}
