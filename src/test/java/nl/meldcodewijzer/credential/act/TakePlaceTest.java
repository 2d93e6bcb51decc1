package nl.meldcodewijzer.credential.act;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.meldcodewijzer.AtOnce;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestCertificates;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.credential.StatusList;
import nl.meldcodewijzer.credential.StatusPlace;
import nl.meldcodewijzer.credential.store.StatusPlaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With lists that are full after a few places more than the newest has, whatever other tests left there. */
@ServiceTest
class TakePlaceTest {

    @Inject
    StatusPlaces places;

    @Inject
    PublishStatus publishStatus;

    @Inject
    TestSignIn signIn;

    @Inject
    TestCertificates certificates;

    @Inject
    Clock clock;

    private int newest;
    private int taken;

    @BeforeEach
    void aListThatIsBegun() {
        for (int place = 0; place < 5; place++) {
            take(new TakePlace(places), certificate());
        }
        newest =
                QuarkusTransaction.requiringNew().call(() -> places.newestList().orElseThrow());
        taken = QuarkusTransaction.requiringNew().call(() -> places.taken(newest));
    }

    private Certificate certificate() {
        return certificates.issue(signIn.learner().person(), "2026-01-01", "2099-12-31");
    }

    private static StatusPlace take(TakePlace takePlace, Certificate certificate) {
        return QuarkusTransaction.requiringNew().call(() -> takePlace.of(certificate.number()));
    }

    private String published(int list) throws Exception {
        var token = QuarkusTransaction.requiringNew().call(() -> publishStatus.of(list));
        var subject = SignedJWT.parse(token.orElseThrow()).getJWTClaimsSet().getJSONObjectClaim("credentialSubject");
        return String.valueOf(subject.get("encodedList"));
    }

    @Test
    void whenAListIsFullTheNextIsBegunAndBothAreTold() throws Exception {
        var takePlace = new TakePlace(places, taken + 2);
        var all = IntStream.range(0, 4).mapToObj(each -> certificate()).toList();
        var found = all.stream().map(each -> take(takePlace, each)).toList();
        assertThat(found).extracting(StatusPlace::list).containsExactly(newest, newest, newest + 1, newest + 1);
        assertThat(all.stream().map(each -> take(takePlace, each))).isEqualTo(found);

        var oldList = published(newest);
        certificates.revoke(all.get(2), LocalDate.now(clock));
        assertThat(published(newest)).isEqualTo(oldList);
        assertThat(published(newest + 1))
                .isEqualTo(StatusList.encoded(List.of(found.get(2).place())));
        assertThat(QuarkusTransaction.requiringNew().call(() -> publishStatus.of(newest + 2)))
                .isEmpty();
    }

    @Test
    void nodesThatFindTheListFullAtOnceBeginTheSameNext() throws Exception {
        var takePlace = new TakePlace(places, taken);
        var deeds = IntStream.range(0, 4)
                .mapToObj(each -> certificate())
                .map(each -> (Callable<StatusPlace>) () -> take(takePlace, each))
                .toList();
        assertThat(AtOnce.all(deeds)).extracting(StatusPlace::list).containsOnly(newest + 1);
    }
}
