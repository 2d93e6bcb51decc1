package nl.meldcodewijzer.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.meldcodewijzer.learning.ProfessionSlug;

/** A first day that is corrected, of somebody with posts after and beside one another. */
class StaffMemberPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 1);
    private static final int DAYS = 100;
    private static final EmploymentId ID = new EmploymentId(new UUID(0, 7));

    @Property
    void aDayThatWasTypedTooLateAndThenRightLosesNothing(
            @ForAll("members") StaffMember member, @ForAll("later") LocalDate wrong) {
        assertThat(begun(begun(member, wrong), FIRST)).isEqualTo(member);
    }

    @Property
    void theSameDayTwiceIsOnce(@ForAll("members") StaffMember member, @ForAll("days") LocalDate day) {
        var once = begun(member, day);
        assertThat(begun(once, day)).isEqualTo(once);
    }

    @Property
    void onDaysOfBothPeriodsTheSamePostsHold(@ForAll("members") StaffMember member, @ForAll("days") LocalDate day) {
        var moved = begun(member, day);
        IntStream.rangeClosed(-DAYS, DAYS)
                .mapToObj(FIRST::plusDays)
                .filter(each ->
                        member.employment().holdsOn(each) && moved.employment().holdsOn(each))
                .forEach(each -> assertThat(posts(moved, each)).isEqualTo(posts(member, each)));
    }

    @Property
    void anEarlierFirstDayHasAPost(@ForAll("members") StaffMember member, @ForAll("earlier") LocalDate day) {
        assertThat(begun(member, day).assignmentsOn(day)).isNotEmpty();
    }

    private static StaffMember begun(StaffMember member, LocalDate day) {
        return member.employedDuring(Span.from(day));
    }

    private static List<Post> posts(StaffMember member, LocalDate day) {
        return member.assignmentsOn(day).stream().map(Assignment::post).toList();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-DAYS, DAYS).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<LocalDate> later() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<LocalDate> earlier() {
        return Arbitraries.integers().between(-DAYS, 0).map(FIRST::plusDays);
    }

    /** With one post that begins with the employment, as everybody has, and others later or beside it. */
    @Provide
    Arbitrary<StaffMember> members() {
        return Combinators.combine(
                        periods(Arbitraries.just(0)),
                        periods(Arbitraries.integers().between(0, DAYS)).list().ofMaxSize(3))
                .as((one, others) ->
                        member(Stream.concat(Stream.of(one), others.stream()).toList()));
    }

    private static Arbitrary<Span> periods(Arbitrary<Integer> begin) {
        return Combinators.combine(
                        begin, Arbitraries.integers().between(0, DAYS).injectNull(0.4))
                .as((from, length) ->
                        new Span(FIRST.plusDays(from), length == null ? null : FIRST.plusDays(from + length)));
    }

    private static StaffMember member(List<Span> periods) {
        var employment = new Employment(
                ID, new OrganisationId(new UUID(0, 1)), "1", "", EmploymentKind.EMPLOYEE, Span.from(FIRST), 0);
        var posts = IntStream.range(0, periods.size())
                .mapToObj(each -> new Assignment(
                        new UUID(0, each),
                        ID,
                        new Post(null, "Team " + each, null, new ProfessionSlug("arts")),
                        periods.get(each)))
                .toList();
        return new StaffMember(employment, null, posts);
    }
}
