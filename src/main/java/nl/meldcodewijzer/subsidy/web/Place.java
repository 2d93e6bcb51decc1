package nl.meldcodewijzer.subsidy.web;

import java.util.List;
import nl.meldcodewijzer.region.Authority;

/** Where a page of an authority stands: its name, its address and the tabs around it. */
record Place(String name, String address, List<Tab> tabs) {

    record Tab(String label, String address, boolean current) {}

    static Place of(Authority authority, SubsidyMessages messages, String current) {
        var address = "/gemeente/" + authority.code();
        return new Place(
                authority.name(),
                address,
                List.of(
                        new Tab(messages.tabHome(), address, current.isEmpty()),
                        new Tab(messages.tabAgreements(), address + "/afspraken", current.equals("afspraken")),
                        new Tab(messages.tabChecks(), address + "/controles", current.equals("controles")),
                        new Tab(messages.tabRegion(), address + "/regio", current.equals("regio"))));
    }
}
