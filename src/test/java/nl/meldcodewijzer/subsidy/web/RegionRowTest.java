package nl.meldcodewijzer.subsidy.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldcodewijzer.subsidy.RegionFigures.Line;
import org.junit.jupiter.api.Test;

class RegionRowTest {

    @Test
    void thousandsAreSetApart() {
        var row = new RegionPages.Row(new Line("Maastricht", true, 1375, 995, 70));
        assertThat(row.counted()).isEqualTo("1.375");
        assertThat(row.covered()).isEqualTo("995");
        assertThat(row.share()).isEqualTo("70%");
    }
}
