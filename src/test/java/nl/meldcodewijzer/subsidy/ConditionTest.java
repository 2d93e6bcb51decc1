package nl.meldcodewijzer.subsidy;

import static nl.meldcodewijzer.statement.StatementExamples.BASIS;
import static nl.meldcodewijzer.subsidy.ConditionExamples.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.meldcodewijzer.coverage.CoverageStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions as they are written down. */
class ConditionTest {

    @Test
    void parametersReadBackAsAnEqualCondition() {
        for (var condition : List.of(
                share(80, CoverageStatus.GRACE, CoverageStatus.ONBOARDING),
                new TrainedShare(BASIS, 55, Set.of(), 2),
                new DocumentCurrent(Period.ofMonths(12)),
                new OfficerAppointed(2, true))) {
            assertThat(Condition.of(condition.kind(), condition.parameters())).isEqualTo(condition);
        }
    }

    @ParameterizedTest
    @CsvSource({"percentage", "programme", "extra", "countsAsCovered", "allowMissing"})
    void wrongParametersAreNamed(String wrong) {
        var good = share(80).parameters();
        var bad = new TreeMap<>(good);
        bad.put(wrong, Map.of());
        assertThatThrownBy(() -> Condition.of(TrainedShare.KIND, bad))
                .isInstanceOfSatisfying(WrongParameter.class, refused -> assertThat(refused.parameter())
                        .isEqualTo(wrong));
    }

    @ParameterizedTest
    @CsvSource({"0", "101", "-5"})
    void aPercentageIsOneToAHundred(int percentage) {
        assertThatThrownBy(() -> Condition.of(
                        TrainedShare.KIND, Map.of("programme", "meldcode-basis", "percentage", percentage)))
                .isInstanceOf(WrongParameter.class);
    }

    @ParameterizedTest
    @CsvSource({"12 maanden", "P0D", "-P1M", "''"})
    void aPeriodIsWrittenAsOne(String period) {
        assertThatThrownBy(() -> Condition.of(DocumentCurrent.KIND, Map.of("reviewedWithin", period)))
                .isInstanceOf(WrongParameter.class);
    }

    @Test
    void anUnknownKindIsRefused() {
        assertThatThrownBy(() -> Condition.of("vog-recent", Map.of())).isInstanceOf(WrongParameter.class);
    }
}
