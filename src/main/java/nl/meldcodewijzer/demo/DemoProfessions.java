package nl.meldcodewijzer.demo;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Which professions work in a sector, the usual ones named more often. */
final class DemoProfessions {

    private static final Map<String, List<String>> IN_SECTOR = Map.of(
            "zorg",
                    List.of(
                            "verzorgende",
                            "verzorgende",
                            "verzorgende",
                            "verpleegkundige",
                            "verpleegkundige",
                            "helpende",
                            "paramedicus",
                            "arts"),
            "kinderopvang",
                    List.of(
                            "pedagogisch-medewerker",
                            "pedagogisch-medewerker",
                            "pedagogisch-medewerker",
                            "leidinggevende-kinderopvang"),
            "gastouderopvang", List.of("gastouder"),
            "jeugdhulp", List.of("jeugdprofessional", "jeugdprofessional", "pedagoog", "psycholoog"),
            "onderwijs", List.of("leraar", "leraar", "leraar", "onderwijsassistent", "intern-begeleider"),
            "wmo", List.of("sociaal-werker", "begeleider", "begeleider", "huishoudelijke-hulp"),
            "publieke-gezondheid", List.of("jeugdverpleegkundige", "jeugdverpleegkundige", "arts"),
            "vrijwilligers", List.of("vrijwilliger", "vrijwilliger", "vrijwilliger", "vrijwilligerscoordinator"));

    private DemoProfessions() {}

    static String draw(String sector, Random chance) {
        var professions = IN_SECTOR.getOrDefault(sector, List.of("overig"));
        return professions.get(chance.nextInt(professions.size()));
    }
}
