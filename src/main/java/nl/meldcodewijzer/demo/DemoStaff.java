package nl.meldcodewijzer.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes the register of one made-up organisation: who works there, since when, and who left. */
public final class DemoStaff {

    private static final LocalDate LAST_START = LocalDate.of(2026, 11, 1);
    private static final List<String> TEAMS = List.of("Team Noord", "Team Zuid", "Nachtteam", "Flexteam");

    private final DemoNames names;

    public DemoStaff(DemoNames names) {
        this.names = names;
    }

    public List<DemoEmployment> of(DemoOrganisation organisation) {
        var chance = DemoIds.chance("staff", organisation.key());
        int left = organisation.staff() / 12;
        var staff = new ArrayList<DemoEmployment>();
        for (int number = 0; number < organisation.staff() + left; number++) {
            staff.add(employment(organisation, number, number >= organisation.staff(), chance));
        }
        return List.copyOf(staff);
    }

    private DemoEmployment employment(DemoOrganisation organisation, int number, boolean left, Random chance) {
        var key = organisation.key() + "/" + number;
        var first = names.firstName(chance);
        var last = names.lastName(chance);
        var from = start(organisation, chance);
        var activated = chance.nextInt(100) < 97;
        var mail = chance.nextInt(100) < 70
                ? (first.charAt(0) + "." + last.replaceAll("[^A-Za-z]", "") + number + "@" + organisation.key()
                                + ".example")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9.@-]", "")
                : null;
        return new DemoEmployment(
                DemoIds.of("employment", key),
                String.format("%05d", 10_000 + number * 7 % 90_000),
                first,
                last,
                mail,
                kind(organisation, chance),
                DemoProfessions.draw(organisation.sector(), chance),
                number % organisation.units().size(),
                TEAMS.get(chance.nextInt(TEAMS.size())),
                from,
                left ? end(from, chance) : null,
                activated ? DemoIds.of("person", key) : null,
                absence(chance));
    }

    private static LocalDate start(DemoOrganisation organisation, Random chance) {
        int recent = organisation.training() == DemoOrganisation.Training.NEW ? 40 : 7;
        return chance.nextInt(100) < recent
                ? LAST_START.minusDays(chance.nextInt(100))
                : LocalDate.of(2015, 1, 1).plusDays(chance.nextInt(3_900));
    }

    private static LocalDate end(LocalDate from, Random chance) {
        var end = LocalDate.of(2025, 6, 30).plusDays(chance.nextInt(480));
        return end.isBefore(from) ? from : end;
    }

    private static @Nullable LocalDate absence(Random chance) {
        return chance.nextInt(100) < 3 ? LocalDate.of(2026, 3, 1).plusDays(chance.nextInt(200)) : null;
    }

    private static String kind(DemoOrganisation organisation, Random chance) {
        return switch (organisation.sector()) {
            case "gastouderopvang" -> "host-parent";
            case "vrijwilligers" -> chance.nextInt(100) < 80 ? "volunteer" : "employee";
            default -> {
                int draw = chance.nextInt(100);
                yield draw < 86 ? "employee" : draw < 92 ? "agency" : draw < 96 ? "self-employed" : "trainee";
            }
        };
    }
}
